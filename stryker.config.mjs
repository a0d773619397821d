// @ts-check
// `npm run test:mutation`: changes the code in small ways, one at a time, and sees whether a test fails.

/** All kinds of changes but the one that empties functions and other blocks. */
const otherThanEmptying = [
	...['ArithmeticOperator', 'ArrayDeclaration', 'ArrowFunction', 'AssignmentOperator'],
	...['BooleanLiteral', 'CallExpression', 'ConditionalExpression', 'EqualityOperator'],
	...['LogicalOperator', 'MethodExpression', 'ObjectLiteral', 'OptionalChaining', 'Regex'],
	...['StringLiteral', 'UnaryOperator', 'UpdateOperator'],
];

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
	mutate: ['src/course/**/*.ts'],
	testRunner: 'node-test',
	plugins: ['./scripts/mutation/node-test-runner.ts'],
	nodeTest: ['tests/unit/{course,notes}/**/*.test.ts'],
	// Those take seconds, on random or enormous input; without them the score is a little too low.
	nodeTestNot: ['tests/unit/**/{*-random,*-tangle,*-of-any-course,*-bombs,same-content}.test.ts'],
	// Loops without end are seen by counting; time is for the rest, and a busy machine has little of it.
	timeoutMS: 15_000,
	timeoutFactor: 2,
	dryRunTimeoutMinutes: 30,
	// Every mutant; a part of them, chosen by chance and always the same, with MUTATION_SAMPLE=0.1.
	nodeTestSample: Number(process.env['MUTATION_SAMPLE'] ?? 1),
	mutator: { excludedMutations: process.env['MUTATION_EMPTYING'] ? otherThanEmptying : [] },
	coverageAnalysis: 'perTest',
	concurrency: 2,
	// A sample would be taken for results of all.
	incremental: process.env['MUTATION_SAMPLE'] === undefined,
	incrementalFile: '.cache/mutation/results.json',
	tempDirName: '.cache/mutation/sandbox',
	ignorePatterns: ['/dist', '/.astro', '/.cache', '/.git'],
	reporters: ['clear-text', 'progress-append-only', 'json'],
	jsonReporter: { fileName: '.cache/mutation/report.json' },
	clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
	thresholds: { high: 90, low: 80, break: 80 },
};
