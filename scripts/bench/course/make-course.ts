import { Chance } from './chance.ts';
import { makeNote } from './make-note.ts';
import type { BenchModule, BenchNote, BenchTerm } from './note-model.ts';
import { capital, writeName, writeSentence } from './write-sentence.ts';
import { inventWords } from './words.ts';

/** A course of so many notes; a note is made when it is asked for, and the same every time. */
export interface BenchCourse {
	modules: readonly BenchModule[];
	terms: readonly BenchTerm[];
	/** How many notes it has. */
	size: number;
	/** Id and module of every note, in course order, and its order in the module. */
	ids: readonly { id: string; module: string; order: number }[];
	/** @param place from 0, in course order */
	note: (place: number) => BenchNote;
}

/** What a note knows of the others. */
export interface NotePlaces {
	modules: readonly BenchModule[];
	terms: readonly BenchTerm[];
	ids: BenchCourse['ids'];
}

/** Notes in a module, as a department would have them, in a course large enough. */
const mostInModule = 60;
const leastModules = 5;

/**
 * A course for the bench.
 *
 * @param size how many notes
 * @param seed the same seed gives the same course to the byte
 */
export function makeCourse(size: number, seed = 1): BenchCourse {
	const chance = new Chance(seed);
	const count = Math.min(size, Math.max(leastModules, Math.ceil(size / mostInModule)));
	const modules = Array.from({ length: count }, (_, place) => makeModule(chance, place));
	const terms = makeTerms(chance, 40 + Math.floor(size / 20));
	const ids = Array.from({ length: size }, (_, place) => {
		const module = Math.floor((place * count) / size);
		const order = place - Math.ceil((module * size) / count) + 1;
		const id = modules[module]?.id ?? '';
		return { id: `${id}/${nameOf(place)}`, module: id, order };
	});
	const places: NotePlaces = { modules, terms, ids };
	return { modules, terms, size, ids, note: (place) => makeNote(places, place, seed) };
}

/** Letters that a module can have: Latin, Greek, Cyrillic and Armenian capitals. */
const letters = [
	...range('A', 26),
	...range('Γ', 1),
	...range('Δ', 1),
	...range('Θ', 1),
	...range('Λ', 1),
	...range('Ξ', 1),
	...range('Π', 1),
	...range('Σ', 1),
	...range('Φ', 1),
	...range('Ψ', 1),
	...range('Ω', 1),
	...range('А', 32),
	...range('Ա', 38),
];

function makeModule(chance: Chance, place: number): BenchModule {
	return {
		id: `m${String(place + 1).padStart(2, '0')}`,
		title: writeName(chance),
		summary: writeSentence(chance).replaceAll(/[*`]/g, '').padEnd(40, '.'),
		order: place + 1,
		hue: Math.round((place * 137.5) % 360),
		letter: letters[place] ?? '',
	};
}

/** Terms with names that no other word of the course has: each is one invented word twice. */
function makeTerms(chance: Chance, count: number): BenchTerm[] {
	const words = inventWords();
	const names = Array.from(
		{ length: count },
		(_, place) => `${words[place * 7 + 500] ?? ''} ${words[place * 3 + 90] ?? ''}`,
	);
	const id = (name: string | undefined) => (name ?? '').replace(' ', '-');
	return names.map((name, place) => ({
		id: id(name),
		term: name,
		definition: writeSentence(chance).replaceAll(/[*`]/g, ''),
		also: [`${capital(name)} set`],
		see: count > 1 ? [id(names[(place + 1) % count])] : [],
	}));
}

function nameOf(place: number): string {
	const words = inventWords();
	return `n${String(place + 1).padStart(4, '0')}-${words[(place * 11 + 30) % words.length] ?? ''}`;
}

function range(first: string, count: number): string[] {
	const start = first.codePointAt(0) ?? 0;
	return Array.from({ length: count }, (_, step) => String.fromCodePoint(start + step));
}
