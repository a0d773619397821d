import type { Chance } from './chance.ts';
import { adjectives, endings, nouns, openings, verbs, zipfWord } from './words.ts';

/** A sentence of 8 to 20 words, one or two of them invented. */
export function writeSentence(chance: Chance): string {
	const thing = () => `${chance.pick(adjectives)} ${chance.pick(nouns)}`;
	const name = () => zipfWord(chance);
	const ending = () => chance.pick(endings);
	const forms = [
		() => `The ${thing()} ${chance.pick(verbs)} the ${thing()} ${ending()}.`,
		() =>
			`${chance.pick(openings)}, a ${name()} ${chance.pick(verbs)} every ${thing()} and ${chance.pick(verbs)} its ${chance.pick(nouns)}.`,
		() =>
			`A ${thing()} without ${name()} ${chance.pick(verbs)} the ${chance.pick(nouns)} ${ending()}, and nobody is told.`,
		() =>
			`If the ${thing()} fails, the ${name()} ${chance.pick(verbs)} another ${chance.pick(nouns)} ${ending()}.`,
		() =>
			`Use \`${name()}\` where the ${thing()} ${chance.pick(verbs)} more than one ${chance.pick(nouns)}.`,
		() =>
			`Its **${thing()}** is named ${name()}, because it ${chance.pick(verbs)} the ${chance.pick(nouns)}.`,
	];
	return chance.pick(forms)();
}

/** A few words that name a thing, with a capital in front. */
export function writeName(chance: Chance): string {
	return capital(`${chance.pick(adjectives)} ${chance.pick(nouns)} ${zipfWord(chance)}`);
}

export function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** As a reader counts them: what stands between spaces. */
export function countWords(text: string): number {
	return text.split(/\s+/).filter((word) => /\w/.test(word)).length;
}
