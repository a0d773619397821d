import { availableParallelism } from 'node:os';
import type { Suite } from './suite.ts';

/**
 * The parts of `npm test`. Types and lint come first and unit tests beside them; what reads the
 * finished site waits for the build, which has both cores for itself.
 */
export const suites: readonly Suite[] = [
	{
		name: 'types',
		title: 'types, by astro check',
		args: ['scripts/astro.ts', 'check', '--minimumFailingSeverity', 'warning'],
		counting: 'exit-code',
		limit: 6,
	},
	{
		name: 'unit',
		title: 'unit tests',
		// By itself it would leave a core to what runs beside it, which ends long before.
		args: ['--test', `--test-concurrency=${availableParallelism()}`, 'tests/unit/**/*.test.ts'],
		counting: 'node-test',
		limit: 12,
	},
	{
		name: 'lint',
		title: 'ESLint and the boundaries between folders',
		args: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0'],
		counting: 'exit-code',
		limit: 6,
	},
	{
		name: 'format',
		title: 'Prettier',
		args: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
		counting: 'exit-code',
		limit: 3,
	},
	{
		name: 'unused',
		title: 'no file, export or package that nothing uses, by Knip',
		args: ['node_modules/knip/bin/knip.js', '--no-progress', '--treat-config-hints-as-errors'],
		counting: 'exit-code',
		limit: 2,
	},
	{
		name: 'content',
		title: 'content check',
		args: ['checks/main.ts'],
		counting: 'exit-code',
		limit: 2,
	},
	{
		name: 'spelling',
		title: 'spelling of the prose',
		args: ['checks/spelling/main.ts'],
		counting: 'exit-code',
		limit: 2,
	},
	{
		name: 'build',
		title: 'build into dist/',
		args: ['scripts/astro.ts', 'build'],
		env: { BASE: '/' },
		after: ['types', 'unit', 'lint', 'format', 'unused', 'content', 'spelling'],
		counting: 'exit-code',
		limit: 5,
	},
	{
		name: 'site',
		title: 'tests of the finished site',
		args: ['--test', 'tests/site/**/*.test.ts'],
		env: { BASE: '/' },
		needs: ['build'],
		counting: 'node-test',
		limit: 4,
	},
	{
		name: 'search',
		title: 'search, on the judged set',
		args: ['scripts/search/judge.ts'],
		needs: ['build'],
		after: ['site'],
		counting: 'exit-code',
		limit: 2,
	},
	{
		name: 'browser',
		title: 'tests in the browser',
		args: ['node_modules/@playwright/test/cli.js', 'test'],
		env: { BASE: '/' },
		needs: ['build'],
		after: ['site', 'search'],
		counting: 'playwright',
		limit: 15,
	},
];

/**
 * The parts of `npm run test:deep`: what takes too long for every change. All of the pages where
 * `npm test` takes one of each kind, and the whole site where it takes a small course.
 */
export const deepSuites: readonly Suite[] = [
	coverageOf('course'),
	coverageOf('notes'),
	...suites.filter(({ name }) => name === 'build'),
	{
		name: 'deep-files',
		title: 'the whole site twice, and the Nu checker on every page, style sheet and picture',
		args: ['--test', '--test-concurrency=1', 'tests/deep/files/**/*.test.ts'],
		env: { BASE: '/' },
		needs: ['build'],
		counting: 'node-test',
		limit: 15,
	},
	{
		name: 'deep-pages',
		title: 'axe on every page, every kind of page by keyboard and without scripts, extremes',
		args: ['node_modules/@playwright/test/cli.js', 'test', '--config=playwright.deep.config.ts'],
		env: { BASE: '/' },
		needs: ['build'],
		after: ['deep-files'],
		counting: 'playwright',
		limit: 60,
	},
];

/** A room's own unit tests, which are to run 95 % of its lines and of its branches. */
function coverageOf(room: 'course' | 'notes'): Suite {
	return {
		name: `coverage-${room}`,
		title: `how much of src/${room} its own tests run`,
		args: [
			'--test',
			'--experimental-test-coverage',
			`--test-coverage-include=src/${room}/**`,
			'--test-coverage-lines=95',
			'--test-coverage-branches=95',
			`tests/unit/${room}/**/*.test.ts`,
		],
		// What comes from the cache is not counted to the line.
		env: { NODE_DISABLE_COMPILE_CACHE: '1' },
		counting: 'node-test',
		limit: 6,
	};
}
