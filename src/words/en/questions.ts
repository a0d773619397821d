/**
 * Words of questions: what is left of "how do I mount a volume" without them is what is asked for.
 * Chosen from the language, not from any course; a word that some course may explain ("service",
 * "run") is not here.
 */

/** Articles, pronouns, prepositions, auxiliaries: they mean nothing in a question. */
export const stopWords = listed(`
	a about after again all also although always am an and any anybody anyone anything are as at be
	because been before being both but by can could did do does doing done each either else ever every
	for from get gets getting give go goes going got had has have having he her here hers him his how i
	if in instead into is it its itself just let like made make makes making may me might mine more most
	much must my need needs no nor not now of off often on once one only onto or other our ours out over
	own per please rather really same shall she should show so some something still such than that the
	their theirs them then there these they thing things this those through to too under until up upon
	us use used uses using very via want wants was way we well were what whatever when where whether
	which while who whole whom whose why will with within without would yes yet you your yours
	cant couldnt didnt doesnt dont hasnt havent im isnt ive shouldnt thats theres theyre wasnt werent
	whats wheres whos wont wouldnt youre
`);

/** Words of asking rather than of a matter: they mean little. */
export const softWords = listed(`
	actually answer bad best better come comes dangerous differ difference different difficult easily
	easy exactly example examples explain explanation find good happen happens help know learn look mean
	meaning means many never new old people possible problem question reason reasons right say says
	several sometimes take takes tell think today tried try understand usually versus vs ways work working works
	wrong
`);

function listed(words: string): string {
	return words.trim().replace(/\s+/g, ' ');
}
