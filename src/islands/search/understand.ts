import { textMarks } from '../../course/search/text-marks.ts';
import type { Reading } from './match.ts';
import { synonymsIn, type Names } from './synonyms.ts';
import { indexedWords, tokensOf, type Token } from './tokens.ts';
import { answering } from './weights.ts';
import type { Standing, Standings, WordIndex } from './word-index.ts';

/** What is known of the language and the course before anything is asked. */
export interface Knowledge {
	/** Words that mean nothing in a question, and those that mean little. */
	stopWords: ReadonlySet<string>;
	softWords: ReadonlySet<string>;
	glossary: readonly Names[];
	/** Fetches what is needed to say what words mean that stand nowhere. */
	spelling(): Promise<Spelling>;
}

export interface Spelling {
	/** Finds what the words mean that stand nowhere, and says what a reader has to be told of it. */
	explain(query: string, heard: readonly Heard[], index: WordIndex): Promise<Explained>;
}

export interface Explained {
	reading: Reading;
	/** What is still being typed: until it is typed out, the words before it answer. */
	halfTyped: Heard | undefined;
}

/** Something that is asked for, and where it stands. */
export interface Concept {
	/** Its position in the query, counted in words. */
	position: number;
	/** How much it says: a rare word says more. */
	weight: number;
	/** No answer without it. */
	required: boolean;
	/** Whether it was looked for in names alone: that it is not found in a note says nothing then. */
	inNames: boolean;
	/** The words by which the index knows it, and its other names. */
	names: readonly string[];
	found: Standings;
}

/** A token, the names by which it was looked for, and where it was found. */
export interface Heard {
	token: Token;
	names: string[];
	found: Standings;
	/** How many notes have it, where that is not how many were found. */
	having?: number;
}

const allKnown: Explained = { reading: { unknown: [], beginnings: [] }, halfTyped: undefined };

/**
 * Reads a query: which of its words tell something, where these or their other names stand, what
 * those mean that stand nowhere.
 */
export async function understand(
	query: string,
	index: WordIndex,
	knowledge: Knowledge,
): Promise<{ concepts: Concept[]; reading: Reading }> {
	const { stopWords, softWords } = knowledge;
	const all = tokensOf(query);
	const telling = all.filter(({ words, quoted }) => quoted || !stopWords.has(words));
	// Little is left of "why docker" and "what is it": there every word counts.
	const asked = telling.length > 1 ? telling : all;
	const tokens = affordable(asked, index.heavy);
	const [looked, named] = await Promise.all([
		Promise.all(tokens.map((token) => hear(token, index))),
		Promise.all(
			asked.flatMap((token) => (tokens.includes(token) ? [] : hearInNames(token, index))),
		),
	]);
	const heard = looked.flat();
	await addSynonyms(heard, index, knowledge.glossary);
	const { reading, halfTyped } = heard.some(({ found }) => found.size === 0)
		? await (await knowledge.spelling()).explain(query, heard, index)
		: allKnown;
	const concepts = [...heard, ...named]
		.filter((one) => one !== halfTyped)
		.map(({ token, names, found, having }): Concept => ({
			position: token.position,
			weight:
				rarity(having ?? (found.size || answering.unknown), index.notes.length) *
				(softWords.has(token.words) ? answering.soft : 1),
			required: token.quoted,
			inNames: having !== undefined,
			names,
			found,
		}));
	return { concepts, reading };
}

/** Looks for a word in names alone, as it costs too much to be looked up in all texts. */
async function hearInNames(token: Token, index: WordIndex): Promise<Heard> {
	const notes = index.notes.length;
	const places = (index.heavy[token.words] ?? 0) * 1000;
	return {
		token,
		names: [token.words],
		found: await index.named(token.words),
		// So many notes have it, if its places are strewn over all of them.
		having: notes - notes * Math.exp(-places / notes),
	};
}

/**
 * Leaves out words that stand nearly everywhere: each would cost as much as all others together, and
 * tell next to nothing but in a name. Where there are no others, the one that costs least is kept.
 */
function affordable(tokens: readonly Token[], heavy: WordIndex['heavy']): readonly Token[] {
	const cost = ({ words, quoted }: Token) => (quoted ? 0 : (heavy[words] ?? 0));
	const [first] = tokens.toSorted((a, b) => cost(a) - cost(b));
	return tokens.filter((token) => !cost(token) || token === first);
}

/** Looks a token up as a whole; where it stands nowhere so, word by word. */
async function hear(token: Token, index: WordIndex): Promise<Heard[]> {
	const { words, quoted, position } = token;
	const parts = words.split(' ');
	const found = await index.look(words);
	if (quoted || parts.length === 1 || found.size > 0) return [{ token, names: [words], found }];
	return Promise.all(
		parts
			.filter((part) => part !== textMarks.flag)
			.map(async (part, more) => ({
				token: { typed: part, words: part, quoted, position: position + more },
				names: [part],
				found: await index.look(part),
			})),
	);
}

async function addSynonyms(
	heard: readonly Heard[],
	index: WordIndex,
	glossary: readonly Names[],
): Promise<void> {
	const words = heard.map(({ token }) => (token.quoted ? '' : token.typed));
	const looked = synonymsIn(words, glossary).map(async ({ from, count, name }) => {
		const standings = await index.look(indexedWords(name));
		return { from, count, name: indexedWords(name), found: lessened(standings) };
	});
	for (const { from, count, name, found } of await Promise.all(looked)) {
		if (found.size === 0) continue;
		for (const one of heard.slice(from, from + count)) {
			one.found = together([one.found, found]);
			one.names.push(name);
		}
	}
}

/** Each note once, with its better standing and the positions of all. */
export function together(all: readonly Standings[]): Standings {
	const merged = new Map<string, Standing>();
	for (const [page, { score, positions }] of all.flatMap((standings) => [...standings])) {
		const before = merged.get(page) ?? { score: 0, positions: [] };
		merged.set(page, {
			score: Math.max(before.score, score),
			positions: ascending([...before.positions, ...positions]),
		});
	}
	return merged;
}

/** Positions in order, each once. */
export function ascending(positions: readonly number[]): number[] {
	return [...new Set(positions)].toSorted((a, b) => a - b);
}

function lessened(standings: Standings): Standings {
	return new Map(
		[...standings].map(([page, { score, positions }]) => [
			page,
			{ score: score * answering.synonym, positions },
		]),
	);
}

/** How much it says that a note has something: next to nothing if all have it. */
function rarity(having: number, notes: number): number {
	return Math.log(1 + (notes - having + 0.5) / (having + 0.5));
}
