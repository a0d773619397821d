// What src/schema, src/notes, src/course and src/study must do without, so that the same text always
// gives the same page and `node --test` can run them as they are.
import type { Linter } from 'eslint';

const rule =
	'src/schema, src/notes, src/course and src/study know no clock, no chance, no DOM and no process';
const handIn = `${rule}: take it as an argument.`;

const outside = [
	'window',
	'document',
	'location',
	'navigator',
	'localStorage',
	'sessionStorage',
	'fetch',
	'process',
	'performance',
];

/** Named exports everywhere but where a tool looks for a default one. */
export const noDefaultExport = {
	selector: 'ExportDefaultDeclaration',
	message: 'Unexpected default export, expected a named one: a file is named for its main export.',
};

export const purity: Linter.Config = {
	name: 'purity',
	files: ['src/schema/**', 'src/notes/**', 'src/course/**', 'src/study/**'],
	rules: {
		'no-restricted-globals': ['error', ...outside.map((name) => ({ name, message: handIn }))],
		'no-restricted-properties': [
			'error',
			{ object: 'Date', property: 'now', message: handIn },
			{ object: 'Math', property: 'random', message: handIn },
		],
		'no-restricted-syntax': [
			'error',
			noDefaultExport,
			{ selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: handIn },
		],
	},
};
