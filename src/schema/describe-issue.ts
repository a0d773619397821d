import type { z } from 'zod';
import { didYouMean } from './nearest.ts';

/** A fault without its place in the text: the path says where it belongs. */
interface Described {
	id: string;
	message: string;
	fix: string;
	path: readonly PropertyKey[];
	/** The key itself is wrong, not its value. */
	key: boolean;
}

/**
 * Says a schema's issue in the author's words: "Unexpected <found>, expected <wanted>."
 *
 * @param root the data that was parsed, to show what stands at the issue's path.
 * @param keys the keys the schema knows at the top, to name the nearest one.
 */
export function describeIssue(
	issue: z.core.$ZodIssue,
	root: unknown,
	keys: readonly string[],
): Described[] {
	const path = issue.path;
	const name = path.join('.') || 'the file';
	const found = valueAt(root, path);

	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) => ({
			id: 'unknown-key',
			message: `Unexpected key ${key}${path.length ? ` in ${name}` : ''}, expected one of those the contract lists.${didYouMean(key, keys)}`,
			fix: 'Correct its spelling, or remove the line.',
			path: [...path, key],
			key: true,
		}));
	}
	if (issue.code === 'invalid_union') {
		return describeUnion(issue, root, keys);
	}
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
	if (found === undefined) {
		return [
			{
				id: 'missing-key',
				message: `Unexpected absence of ${name}, expected ${wantedBy(issue)}.`,
				fix: `Add a line ${String(path.at(-1) ?? 'key')}: …`,
				path,
				key: false,
			},
		];
	}
	return [
		{
			id: 'value',
			message: `Unexpected ${name} ${show(found)}, expected ${wantedBy(issue)}.${suggestion(issue, found)}`,
			fix: `Change the value of ${name}.`,
			path,
			key: false,
		},
	];
}

/** Of a union, the alternative that came closest speaks: the one with the fewest issues. */
function describeUnion(
	issue: z.core.$ZodIssueInvalidUnion,
	root: unknown,
	keys: readonly string[],
): Described[] {
	const closest = [...issue.errors].sort((a, b) => a.length - b.length)[0] ?? [];
	return closest.flatMap((inner) =>
		describeIssue({ ...inner, path: [...issue.path, ...inner.path] }, root, keys),
	);
}

function suggestion(issue: z.core.$ZodIssue, found: unknown): string {
	if (issue.code !== 'invalid_value' || typeof found !== 'string') return '';
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
		array: 'a list, such as [] or [20, 10]',
		object: 'key: value lines',
		record: 'key: value lines',
	};
	return words[expected] ?? expected;
}

function show(value: unknown): string {
	const text = typeof value === 'string' ? `"${value}"` : (JSON.stringify(value) ?? String(value));
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
