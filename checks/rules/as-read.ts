import type { Rule } from '../rule.ts';

const yamlIds = ['missing-key', 'repeated-key', 'tab', 'unknown-key', 'value', 'yaml'];
const subjects = ['course', 'frontmatter', 'glossary', 'module'];

/**
 * What reading itself finds: encoding and size, YAML and its schemas, the scan before the parser,
 * the parser and the safe lane. The build reads with the same functions and refuses the same.
 */
export const asRead: Rule = {
	ids: [
		'component-empty',
		'component-lane',
		'component-place',
		'component-unclosed',
		'encoding-bom',
		'encoding-control',
		'encoding-direction',
		'encoding-utf8',
		'fence-unclosed',
		'file-link',
		'file-size',
		'frontmatter-missing',
		'missing-attribute',
		'note-block',
		'note-cells',
		'note-nesting',
		'note-openings',
		'note-references',
		'note-size',
		'repeated-attribute',
		'syntax',
		'unknown-attribute',
		'unknown-component',
		'unsafe-attribute',
		'unsafe-expression',
		'unsafe-html',
		'unsafe-import-export',
		...subjects.flatMap((subject) => yamlIds.map((id) => `${subject}-${id}`)),
	],
	check: ({ faults, files }) => [
		...faults.map((fault) => {
			if (!fault.id.endsWith('-tab')) return fault;
			const text = files.find(({ path }) => path === fault.path)?.bytes?.toString('utf8') ?? '';
			const tabs = /^\s*/.exec(text.split(/\r\n|\r|\n/)[fault.line - 1] ?? '')?.[0] ?? '';
			const { line } = fault;
			const spaces = tabs.replaceAll('\t', '  ');
			return { ...fault, mends: [{ line, column: 1, length: tabs.length, text: spaces }] };
		}),
	],
};
