import { nearest } from '../../src/schema/nearest.ts';
import { errorAt, fileStart } from '../placed-fault.ts';
import type { Rule } from '../rule.ts';
import { suggest } from '../suggest.ts';

/** A note's kind and difficulty are among those that course.yaml declares. */
export const vocabulary: Rule = {
	ids: ['unknown-difficulty', 'unknown-kind'],
	check: ({ course, notes }) => {
		const declared = course?.data;
		if (!declared) return [];
		return notes.flatMap(({ path, data, locate }) =>
			data
				? (['kind', 'difficulty'] as const).flatMap((key) => {
						const words = Object.keys(key === 'kind' ? declared.kinds : declared.difficulties);
						const word = data[key];
						if (words.includes(word)) return [];
						const fault = errorAt(path, locate?.([key]) ?? fileStart, {
							id: `unknown-${key}`,
							message: `Unexpected ${key} ${word}, expected one of ${words.join(', ')}.${suggest(nearest(word, words))}`,
							fix: `Change it, or declare ${word} in course.yaml.`,
						});
						return [fault];
					})
				: [],
		);
	},
};
