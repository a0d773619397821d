import { yamlFaults, yamlSubjects } from '../../src/schema/fault-ids.ts';
import { certainMend } from '../certain-mend.ts';
import { byFix } from '../finding.ts';
import type { Rule } from '../rule.ts';

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
		'layers-link',
		'missing-attribute',
		'note-block',
		'note-cells',
		'note-nesting',
		'note-openings',
		'note-references',
		'note-size',
		'repeated-attribute',
		'syntax',
		'term-content',
		'unknown-attribute',
		'unknown-component',
		'unsafe-attribute',
		'unsafe-expression',
		'unsafe-html',
		'unsafe-import-export',
		...yamlSubjects.flatMap((subject) => yamlFaults.map((id) => `${subject}-${id}` as const)),
	],
	check: ({ faults, files, today }) => {
		const lines = new Map<string, readonly string[]>();
		const linesOf = (path: string) => {
			const bytes = files.find((file) => file.path === path)?.bytes;
			const read = lines.get(path) ?? bytes?.toString('utf8').split(/\r\n|\r|\n/) ?? [];
			lines.set(path, read);
			return read;
		};
		return faults.map((fault) => {
			const mend = certainMend(fault, () => linesOf(fault.path), today);
			return mend ? { ...fault, fix: `${fault.fix} ${byFix}`, mends: [mend] } : fault;
		});
	},
};
