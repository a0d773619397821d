import { deepest } from '../../../schema/parse-yaml.ts';
import type { DataValue } from './data.ts';

/** A YAML or JSON text, read. */
export interface DataText {
	/** One for each document; of a document with faults of syntax none. */
	values: readonly DataValue[];
	problems: readonly DataProblem[];
}

/** What is wrong with a text before one asks what it means. */
export interface DataProblem {
	id: 'syntax' | 'tab' | 'repeated-key' | 'nesting';
	/** Offset in UTF-16 units. */
	at: number;
	message: string;
	fix: string;
}

export function tooDeep(at: number): DataProblem {
	return {
		id: 'nesting',
		at,
		message: `Unexpected nesting of lists and maps, expected at most ${deepest} levels.`,
		fix: 'Show a smaller file.',
	};
}

export function repeatedKey(key: string, at: number): DataProblem {
	return {
		id: 'repeated-key',
		at,
		message: `Unexpected second ${key}, expected each key once.`,
		fix: 'Put both values into one, or remove one of the two.',
	};
}
