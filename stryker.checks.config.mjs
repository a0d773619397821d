// @ts-check
// The same for `checks`: `MUTATION_SAMPLE=0.1 npm run test:mutation -- stryker.checks.config.mjs`.
import base from './stryker.config.mjs';

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
	...base,
	mutate: ['checks/**/*.ts'],
	nodeTest: ['tests/unit/checks/**/*.test.ts'],
	// Besides what is random or enormous: tests of the program as a process, and of whole courses.
	nodeTestNot: [
		.../** @type {readonly string[]} */ (base.nodeTestNot),
		'tests/unit/checks/**/{main,mistakes,hostile,files-hostile}.test.ts',
	],
	incrementalFile: '.cache/mutation/checks.json',
};
