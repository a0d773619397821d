/**
 * Words of questions: what is left of „wie binde ich ein Volume ein“ without them is what is asked
 * for. Chosen from the language, not from any course; a word that some course may explain
 * („Dienst“, „starten“) is not here. With ss for ß and ae for ä as well, where people type so.
 */

/** Articles, pronouns, prepositions, auxiliaries: they mean nothing in a question. */
export const stopWords = listed(`
	ab aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes
	anders auch auf aus ausser außer bei beide beiden beim bevor bin bis bist bitte brauche brauchen
	braucht da dabei dadurch dafür dafuer dagegen daher damit danach dann daran darauf daraus darf darin
	darüber darueber darum das dass davon davor dazu dein deine deinem deinen deiner dem den denen denn
	der deren des dessen deshalb die dies diese diesem diesen dieser dieses doch dort du durch dürfen
	duerfen ein eine einem einen einer eines einige einigen einmal er erst es etwa etwas euch euer für
	fuer gab ganz geben gegen geht gehen gemacht genau gerade gern gibt habe haben hab hast hat hatte
	hatten her hier hin ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in ins irgendwie ist ja je
	jede jedem jeden jeder jedes jedoch jetzt kann kannst kein keine keinem keinen keiner könnte koennte
	können koennen könnt lasse lassen lässt laesst mach mache machen macht mal man manche mehr mein meine
	meinem meinen meiner mich mir mit möchte moechte möglich moeglich muss musst müssen muessen nach
	nachdem nein nicht nichts nie noch nun nur ob obwohl oder ohne schon sehr sei sein seine seinem
	seinen seiner seit selbst sich sie sind so sobald sollte solche soll sollen sollten solltest sonst
	sowie statt tue tun tut über ueber um und uns unser unsere unter viel viele vielen vom von vor
	während waehrend wann war waren warum was weder weil welche welchem welchen welcher welches wem wen
	wenig weniger wenn wer werde werden weshalb wessen wie wieder wieso wieviel will willst wir wird
	wirklich wo wobei wodurch wofür wofuer woher wohin womit woran worauf woraus worin wozu wurde wurden
	würde wuerde würden zu zum zur zwar zwischen
`);

/** Words of asking rather than of a matter: they mean little. */
export const softWords = listed(`
	ablaufen alt alte alten anfang antwort bedeutet bedeutung beispiel beispiele bekomme bekommen besser
	beste besten einfach erkenne erkennen erklär erkläre erklären erklaeren erklärung finde finden frage
	fragen funktioniert funktionieren gefährlich gefaehrlich genommen gut gute guten grund gründe heute
	heisst heißt hilfe leicht lerne lernen meint neu neue neuen nehmen niemals oft passiert problem
	probleme richtig sagen schlecht schwer schwierig sehen siehe unterscheiden unterscheidet unterschied
	unterschiede verstehe verstehen versuche versuchen versus vs wichtig wissen zeigen zeigt
`);

function listed(words: string): string {
	return words.trim().replace(/\s+/g, ' ');
}
