import type { DataValue } from '../../src/notes/snippets/files/data.ts';
import type { SimpleType, Type } from '../../src/notes/snippets/files/shape.ts';
import { suggest } from '../suggest.ts';
import { nearestWord } from './nearest-word.ts';
import type { Manner } from './shape-faults.ts';

interface Said {
	message: string;
	fix: string;
}

/** Keys that a message lists; of more it says none. */
const mostKeys = 10;

export function describeMissing(key: string, where: string): Said {
	return {
		message: `Unexpected absence of ${key} in ${where}, expected it.`,
		fix: `Write ${key} there.`,
	};
}

export function describeStray(
	key: string,
	{ where, keys, home }: { where: string; keys: readonly string[]; home: string | undefined },
): Said {
	const expected =
		keys.length === 0
			? 'no keys'
			: keys.length <= mostKeys
				? `one of ${keys.toSorted().join(', ')}`
				: `one that ${where} has`;
	// A key of a map around this one stands in the wrong place, and is not misspelt.
	const meant = home === undefined ? nearestWord(key, keys) : undefined;
	return {
		message: `Unexpected key ${short(key)} in ${where}, expected ${expected}.${suggest(meant)}`,
		fix:
			home === undefined
				? 'Correct its spelling, or remove it.'
				: `It belongs to ${home}, further out: check where it stands.`,
	};
}

export function describeValue(
	value: DataValue,
	types: readonly Type[],
	where: string,
	manner: Manner,
): Said {
	const words = types.flatMap((type) => (type.kind === 'word' ? [type.word] : []));
	const others = types.filter(({ kind }) => kind !== 'word').map(nameOf);
	const expected = listOf([...words, ...new Set(others)]);
	const written = value.kind === 'scalar' ? String(value.value) : '';
	const meant = nearestWord(written, words);
	return {
		message: `Unexpected ${shown(value)} for ${where}, expected ${expected}.${suggest(meant)}`,
		fix: cure(value, types, manner),
	};
}

function shown(value: DataValue): string {
	if (value.kind !== 'scalar') return value.kind;
	if (value.value === null) return 'absence of a value';
	if (typeof value.value !== 'string') return `${typeof value.value} ${short(value.source)}`;
	return `text ${short(value.value)}`;
}

const names: Readonly<Record<SimpleType, string>> = {
	any: 'anything',
	boolean: 'true or false',
	duration: 'a time such as 30s',
	integer: 'a whole number',
	null: 'no value',
	number: 'a number',
	quantity: 'a quantity such as 250m or 64Mi',
	text: 'text',
};

function nameOf(type: Type): string {
	switch (type.kind) {
		case 'simple':
			return names[type.name];
		case 'word':
			return type.word;
		case 'list':
			return 'a list';
		default:
			return 'a map';
	}
}

function cure(value: DataValue, types: readonly Type[], { json = false }: Manner): string {
	const simple = types.flatMap((type) => (type.kind === 'simple' ? [type.name] : []));
	if (value.kind === 'scalar' && value.value !== null) {
		const text = short(String(value.value));
		if (simple.includes('duration')) return `Write the unit: ${text.replace(/\D+$/, '')}s.`;
		if (simple.includes('quantity'))
			return 'Write a number and a unit that is known, without a space.';
		if (typeof value.value !== 'string' && simple.includes('text')) {
			return `Put it into quotes: "${short(value.source)}".`;
		}
		if (value.quoted && /^(?:-?[\d.]+|true|false)$/.test(text) && simple.length > 0) {
			return `Write it without quotes: ${text}.`;
		}
	}
	if (simple.length === 0 && types.every(({ kind }) => kind === 'list')) {
		return json ? 'Put it into [ ].' : 'Write a list: "- " before each item.';
	}
	if (types.every(({ kind }) => kind === 'map' || kind === 'shape')) {
		return json ? 'Put it into { }.' : 'Write key: value lines below it.';
	}
	return 'Correct it.';
}

/** `a, b or c`. */
export function listOf(words: readonly string[]): string {
	const last = words.at(-1) ?? '';
	return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}

/** A text of a block that a message can hold. */
export function short(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
