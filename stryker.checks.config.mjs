// @ts-check
// The same for `checks`: `npm run test:mutation -- stryker.checks.config.mjs`, a quarter of an hour for a sample.
import base from './stryker.config.mjs';

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
	...base,
	mutate: ['checks/**/*.ts', '!checks/main.ts'],
	nodeTest: ['tests/unit/checks/**/*.test.ts'],
};
