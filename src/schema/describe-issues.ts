import type { YamlFault } from './fault-ids.ts';
import type { z } from 'zod';
import { didYouMean, nearest } from './nearest.ts';
import { schemaAt } from './schema-at.ts';

/** A fault without its place in the text: the path says where it belongs. */
interface Described {
	id: YamlFault;
	message: string;
	fix: string;
	path: readonly PropertyKey[];
	/** The key itself is wrong, not its value. */
	key: boolean;
	/** Where the key belongs that an unknown one was probably meant to be. */
	meant?: readonly PropertyKey[];
}

/** Issues of one file that are told; who mends the first so many looks again. */
const mostTold = 100;

/** What an issue is held against. */
interface Surroundings {
	/** The data that was parsed, to show what stands at the issue's path. */
	root: unknown;
	schema: z.ZodType;
	/** What the data are as a whole: `frontmatter`, `course.yaml`. */
	whole: string;
}

/**
 * Says a schema's issues in the author's words: "Unexpected <found>, expected <wanted>." A key that
 * is missing because it is misspelt is told by its spelling alone.
 */
export function describeIssues(
	issues: readonly z.core.$ZodIssue[],
	around: Surroundings,
): Described[] {
	const described = issues.slice(0, mostTold).flatMap((issue) => describeIssue(issue, around));
	const misspelt = new Set(described.map(({ meant }) => meant && JSON.stringify(meant)));
	return described.filter(
		({ id, path }) => id !== 'missing-key' || !misspelt.has(JSON.stringify(path)),
	);
}

function describeIssue(issue: z.core.$ZodIssue, around: Surroundings): Described[] {
	if (issue.code === 'unrecognized_keys')
		return issue.keys.slice(0, mostTold).map((key) => unknownKey(key, issue, around));
	if (issue.code === 'invalid_union') return describeUnion(issue, around);
	const { path } = issue;
	const name = nameOf(path, around.whole);
	const { description } = schemaAt(around.schema, path);

	if (issue.code === 'invalid_key') {
		const wanted = issue.issues[0]?.message ?? 'another name';
		return [
			{
				id: 'value',
				message: `Unexpected name ${String(path.at(-1))}, expected ${wanted}.`,
				fix: 'Rename it.',
				path,
				key: true,
			},
		];
	}
	const found = valueAt(around.root, path);
	if (found === undefined) {
		const what = description || `It is ${wantedBy(issue)}.`;
		return [
			{
				id: 'missing-key',
				message: `Unexpected absence of ${name}, expected ${wantedBy(issue)}.`,
				fix: `Add a line ${String(path.at(-1) ?? 'key')}: … ${what}`,
				path,
				key: false,
			},
		];
	}
	return [
		{
			id: 'value',
			message: `Unexpected ${foundAs(issue, found, name)}, expected ${wantedBy(issue)}.${suggestion(issue, found)}`,
			fix: cure(issue, found, { name, key: String(path.at(-1)), description }),
			path,
			key: false,
		},
	];
}

function unknownKey(
	key: string,
	{ path }: z.core.$ZodIssueUnrecognizedKeys,
	{ schema, whole }: Surroundings,
): Described {
	const { keys } = schemaAt(schema, path);
	const meant = nearest(key, keys);
	return {
		id: 'unknown-key',
		...(meant === undefined ? {} : { meant: [...path, meant] }),
		message: `Unexpected key ${key} in ${nameOf(path, whole)}, expected one of ${keys.join(', ')}.${didYouMean(key, keys)}`,
		fix: 'Correct its spelling, or remove it.',
		path: [...path, key],
		key: true,
	};
}

/** Of a union, the alternative that came closest speaks: the one with the fewest issues. */
function describeUnion(issue: z.core.$ZodIssueInvalidUnion, around: Surroundings): Described[] {
	const closest = issue.errors.toSorted((a, b) => a.length - b.length)[0] ?? [];
	return closest.flatMap((inner) =>
		describeIssue({ ...inner, path: [...issue.path, ...inner.path] }, around),
	);
}

/** `title`, `item 1 of timeSpent`, `date in item 2 of changes`. */
function nameOf(path: readonly PropertyKey[], whole: string): string {
	const last = path.at(-1);
	if (last === undefined) return whole;
	const parent = path.slice(0, -1);
	if (typeof last === 'number') return `item ${last + 1} of ${nameOf(parent, whole)}`;
	return parent.length > 0 ? `${String(last)} in ${nameOf(parent, whole)}` : String(last);
}

/** What stands there: a text that is too long or too short by its length, else by its value. */
function foundAs(issue: z.core.$ZodIssue, found: unknown, name: string): string {
	if (found === null) return `emptiness of ${name}`;
	const measured = issue.code === 'too_small' || issue.code === 'too_big';
	if (measured && typeof found === 'string') return `${found.length} characters for ${name}`;
	return `${show(found)} for ${name}`;
}

function cure(
	issue: z.core.$ZodIssue,
	found: unknown,
	{ name, key, description }: { name: string; key: string; description: string },
): string {
	if (found === null && !/^\d+$/.test(key)) {
		return `Write it behind ${key}: on the same line; a value that begins with # stands in quotes.`;
	}
	if (issue.code === 'invalid_type') {
		const minutes = typeof found === 'string' && /^(\d+) ?(?:m|mins?|minutes?)$/i.exec(found)?.[1];
		if (issue.expected === 'array' && typeof found !== 'object') {
			return `Put it into brackets: ${key}: [${minutes || show(found).replace(/^"(.*)"$/, '$1')}].`;
		}
		if (minutes) return `Write the number alone: ${minutes}.`;
		const text = issue.expected === 'string';
		if (text && (typeof found === 'number' || typeof found === 'boolean')) {
			return `Put it into quotes: ${/^\d+$/.test(key) ? '' : `${key}: `}"${String(found)}".`;
		}
		const digits = typeof found === 'string' && /^\d+$/.test(found);
		if (digits && !text) return `Take the quotes away: ${key}: ${found}.`;
	}
	return `Change ${name}. ${description}`.trim();
}

function suggestion(issue: z.core.$ZodIssue, found: unknown): string {
	if (issue.code !== 'invalid_value' || typeof found !== 'string') return '';
	if (issue.values.length === 1) return '';
	return didYouMean(found, issue.values.map(String));
}

function wantedBy(issue: z.core.$ZodIssue): string {
	switch (issue.code) {
		case 'invalid_type':
			return wantedType(issue.expected);
		case 'invalid_value':
			return issue.values.length > 1
				? `one of ${issue.values.map(String).join(', ')}`
				: String(issue.values[0]);
		case 'too_small':
			return issue.origin === 'string' ? issue.message : `${issue.minimum} or more`;
		case 'too_big':
			return issue.origin === 'string' ? issue.message : `${issue.maximum} or less`;
		default:
			return issue.message;
	}
}

function wantedType(expected: string): string {
	const words: Record<string, string> = {
		int: 'a whole number',
		number: 'a number',
		string: 'text',
		array: 'a list, which may be empty: []',
		object: 'key: value lines',
		record: 'key: value lines',
	};
	return words[expected] ?? expected;
}

function show(value: unknown): string {
	if (Array.isArray(value)) return 'list';
	if (typeof value === 'object' && value !== null) return 'key: value lines';
	const text = typeof value === 'string' ? `"${value}"` : String(value);
	return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(value, step) =>
			typeof value === 'object' && value !== null && Object.hasOwn(value, step)
				? (value as Record<PropertyKey, unknown>)[step]
				: undefined,
		root,
	);
}
