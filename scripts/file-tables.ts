// Writes src/notes/snippets/files/tables/*.json, what files of each kind may hold, from the newest
// packages that say it: `npm run file-tables`, or `npm run file-tables -- NAME…` for some of them.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { TableName } from '../src/notes/snippets/files/tables.ts';
import { makeCloudFormationTable } from './file-tables/cloudformation.ts';
import { makeComposeTable } from './file-tables/compose.ts';
import { makeIamTable } from './file-tables/iam.ts';
import { makeKubernetesTable } from './file-tables/kubernetes.ts';
import { makeTaskDefinitionTable } from './file-tables/task-definition.ts';
import { makeWorkflowTable } from './file-tables/workflow.ts';
import { writeTable } from './file-tables/write-table.ts';

const makers = {
	cloudformation: makeCloudFormationTable,
	compose: makeComposeTable,
	iam: makeIamTable,
	kubernetes: makeKubernetesTable,
	'task-definition': makeTaskDefinitionTable,
	workflow: makeWorkflowTable,
} satisfies Record<TableName, () => object>;

const folder = path.resolve(import.meta.dirname, '../src/notes/snippets/files/tables');
const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(makers, name));
if (unknown !== undefined) {
	console.error(`Unexpected table ${unknown}, expected one of ${Object.keys(makers).join(', ')}.`);
	process.exit(2);
}

mkdirSync(folder, { recursive: true });
const read = new Date().toISOString().slice(0, 10);
const sourcesFile = path.join(folder, 'sources.json');
const sources: Record<string, unknown> = existsSync(sourcesFile)
	? (JSON.parse(readFileSync(sourcesFile, 'utf8')) as Record<string, unknown>)
	: {};
for (const [name, make] of Object.entries(makers)) {
	if (asked.length > 0 && !asked.includes(name)) continue;
	const { version, source, ...table } = await make();
	const text = writeTable({ version, source, read, ...table });
	sources[name] = { version, source, read };
	writeFileSync(path.join(folder, `${name}.json`), text);
	console.log(`${name}.json: ${source}, ${Math.round(text.length / 1000)} kB`);
}
writeFileSync(sourcesFile, writeTable(sources));
