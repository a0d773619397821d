// Lists the functions that files export and no test misses: emptied, so that they do and give nothing,
// they fail none. Reads what `npm run test:mutation` wrote last.
//
//   node scripts/mutation/emptied-functions.ts [.cache/mutation/report.json]
import { readFileSync } from 'node:fs';
import type { schema } from '@stryker-mutator/api/core';

const noticed: readonly schema.MutantStatus[] = ['Killed', 'Timeout'];
const tried: readonly schema.MutantStatus[] = [...noticed, 'Survived', 'NoCoverage'];
/** `export function name(`, also over lines, up to the brace that begins its body. */
const begin = /^export (?:async )?function\*? (\w+)/;

const file = process.argv[2] ?? '.cache/mutation/report.json';
const report = JSON.parse(readFileSync(file, 'utf8')) as schema.MutationTestResult;
let functions = 0;
const missed: string[] = [];
for (const [path, { source, mutants }] of Object.entries(report.files)) {
	const lines = source.split('\n');
	for (const [index, line] of lines.entries()) {
		const name = begin.exec(line)?.[1];
		if (name === undefined) continue;
		// The next line that is not indented ends the function, or its head of several lines.
		const end = lines.findIndex((other, at) => at > index && other === '}');
		const body = mutants.find(
			({ mutatorName, replacement, location: { start, end: last } }) =>
				mutatorName === 'BlockStatement' &&
				replacement === '{}' &&
				start.line > index &&
				last.line === end + 1 &&
				last.column === 2,
		);
		if (!body || !tried.includes(body.status)) continue;
		functions += 1;
		if (!noticed.includes(body.status)) missed.push(`${path}:${index + 1} ${name}`);
	}
}
for (const line of missed) console.log(line);
console.log(
	`${functions - missed.length} of ${functions} exported functions are missed when they are empty`,
);
