import { times } from './bombs.ts';

/** A data file of the course that attacks; a course has one of each, so they come one by one. */
export interface DataAttack {
	name: string;
	/** In the place of the lines of those keys, at its beginning. */
	file: 'course.yaml' | 'glossary.yaml' | 'docker/module.yaml';
	refused: string;
	lines: string;
}

const term = 'term: x\n  definition: A word of the glossary, with a sentence that says it.';

export const dataAttacks: readonly DataAttack[] = [
	{
		name: 'a glossary with a key that is every object’s',
		file: 'glossary.yaml',
		refused: '1 glossary-unknown-key',
		lines: `__proto__:\n  ${term}`,
	},
	{
		name: 'a term with a key that is every object’s',
		file: 'glossary.yaml',
		refused: '4 glossary-unknown-key',
		lines: `x:\n  ${term}\n  __proto__: { see: [image] }`,
	},
	{
		name: 'a term whose id is a path',
		file: 'glossary.yaml',
		refused: '1 glossary-value',
		lines: `../../index:\n  ${term}`,
	},
	{
		name: 'a term that sees what every object has',
		file: 'glossary.yaml',
		refused: '4 glossary-see',
		lines: `x:\n  ${term}\n  see: [constructor]`,
	},
	{
		name: 'a glossary that doubles itself',
		file: 'glossary.yaml',
		refused: '3 glossary-yaml',
		lines: `a: &a [x, x]\nb: &b [${times(8, '*a, ')}*a]\nc: [${times(8, '*b, ')}*b]`,
	},
	{
		name: 'a glossary with code',
		file: 'glossary.yaml',
		refused: '1 glossary-yaml',
		lines: "x: !!js/function 'function () { globalThis.hostileWasHere = true }'",
	},
	{
		name: 'a glossary of 600 KB',
		file: 'glossary.yaml',
		refused: '1 file-size',
		lines: times(60_000, 'a: b # text\n'),
	},
	{
		name: 'a glossary of brackets',
		file: 'glossary.yaml',
		refused: '1 glossary-yaml',
		lines: `x: ${times(100_000, '[')}`,
	},
	{
		name: 'a course whose address runs a script',
		file: 'course.yaml',
		refused: '1 course-value',
		lines: 'address: javascript:alert(1)',
	},
	{
		name: 'a course whose repository is on this machine',
		file: 'course.yaml',
		refused: '1 course-value',
		lines: 'repository: https://localhost/x/y',
	},
	{
		name: 'a course whose licence leads to data',
		file: 'course.yaml',
		refused: '3 course-value',
		lines: 'licence:\n  name: x\n  url: data:text/html,x',
	},
	{
		name: 'a course with a script in its head',
		file: 'course.yaml',
		refused: '1 course-unknown-key',
		lines: 'head: "<script>alert(1)</script>"',
	},
	{
		name: 'a course of a language that is a path',
		file: 'course.yaml',
		refused: '1 course-value',
		lines: 'language: ../../package',
	},
	{
		name: 'a kind that every object has',
		file: 'course.yaml',
		refused: '2 course-unknown-key',
		lines: 'kinds:\n  __proto__: { word: x, meaning: A sentence. }',
	},
	{
		name: 'a module whose hue is an address',
		file: 'docker/module.yaml',
		refused: '1 module-value',
		lines: 'hue: url(https://example.org/)',
	},
	{
		name: 'a module whose hue is no number',
		file: 'docker/module.yaml',
		refused: '1 module-value',
		lines: 'hue: .nan',
	},
	{
		name: 'a module whose letter is markup',
		file: 'docker/module.yaml',
		refused: '1 module-value',
		lines: 'letter: "<"',
	},
	{
		name: 'a module with a layout',
		file: 'docker/module.yaml',
		refused: '1 module-unknown-key',
		lines: 'layout: ./hostile-was-here.mjs',
	},
];
