/**
 * What a file of a kind may hold, as the tables beside this file say it: each shape names the keys
 * of a map and the type of each. `!` behind a key: it must be there. `*`: any other key. `/…/`: any
 * other key that the pattern matches. A shape without the last two knows no other keys.
 *
 * A type is written as `text`, `[Container]` (a list), `{text}` (a map of any keys), `"TCP"` (that
 * word alone), or several of them with `|` between.
 */
export type Shape = Readonly<Record<string, string>>;

/** Shapes by name. */
export type Shapes = Readonly<Record<string, Shape>>;

/** Types that are no shape. `quantity` and `duration` are the notations of Kubernetes and Compose. */
const simpleTypes = [
	'any',
	'boolean',
	'duration',
	'integer',
	'null',
	'number',
	'quantity',
	'text',
] as const;

export type SimpleType = (typeof simpleTypes)[number];

export type Type =
	| { kind: 'simple'; name: SimpleType }
	| { kind: 'word'; word: string }
	| { kind: 'shape'; name: string }
	| { kind: 'list'; of: readonly Type[] }
	| { kind: 'map'; of: readonly Type[] };

const read = new Map<string, readonly Type[]>();

/**
 * Reads a type as the tables write it: the ways in which a value may be written.
 *
 * @throws Error when it is no type, which is a fault of a table
 */
export function readType(text: string): readonly Type[] {
	const known = read.get(text);
	if (known) return known;
	const reader = { text, at: 0 };
	const types = readChoice(reader);
	if (reader.at < text.length) throw new Error(`a table has a type that cannot be read: ${text}`);
	read.set(text, types);
	return types;
}

interface Reader {
	text: string;
	at: number;
}

function readChoice(reader: Reader): Type[] {
	const types = [readOne(reader)];
	while (reader.text.charAt(reader.at) === '|') {
		reader.at += 1;
		types.push(readOne(reader));
	}
	return types;
}

function readOne(reader: Reader): Type {
	const first = reader.text.charAt(reader.at);
	if (first === '[' || first === '{') {
		reader.at += 1;
		const of = readChoice(reader);
		expect(reader, first === '[' ? ']' : '}');
		return { kind: first === '[' ? 'list' : 'map', of };
	}
	if (first === '"') {
		const end = reader.text.indexOf('"', reader.at + 1);
		const word = reader.text.slice(reader.at + 1, end);
		reader.at = end + 1;
		return { kind: 'word', word };
	}
	const name = /^[\w.:]+/.exec(reader.text.slice(reader.at))?.[0] ?? '';
	if (name === '') throw new Error(`a table has a type that cannot be read: ${reader.text}`);
	reader.at += name.length;
	return isSimple(name) ? { kind: 'simple', name } : { kind: 'shape', name };
}

function expect(reader: Reader, character: string): void {
	if (reader.text.charAt(reader.at) !== character) {
		throw new Error(`a table has a type that cannot be read: ${reader.text}`);
	}
	reader.at += 1;
}

function isSimple(name: string): name is SimpleType {
	return (simpleTypes as readonly string[]).includes(name);
}
