// npm run check: reads the options, runs the check, prints what was found.
import { stat } from 'node:fs/promises';
import { CouldNotRun } from './could-not-run.ts';
import { mendFiles } from './mend-files.ts';
import { helpText, readOptions, type Options } from './options.ts';
import { formatGithub } from './reporters/github.ts';
import { formatJson } from './reporters/json.ts';
import { printable } from './reporters/printable.ts';
import { countFindings, formatSummary } from './reporters/summary.ts';
import { formatText } from './reporters/text.ts';
import { isFolder, runCheck, type CheckResult } from './run.ts';

/** Milliseconds after which somebody who waits wants to know why. */
const patience = 1000;

async function main(options: Options): Promise<number> {
	const { contentDir, files, json, fix } = options;
	if (!(await isFolder(contentDir))) {
		throw new CouldNotRun(
			`Unexpected ${contentDir}, expected a folder with a course. Name one with --content DIR.`,
		);
	}
	for (const file of files) {
		if (await stat(file).catch(() => undefined)) continue;
		throw new CouldNotRun(`Unexpected ${file}, expected a file that exists. Check its path.`);
	}
	const check = () =>
		runCheck({
			contentDir,
			today: new Date().toISOString().slice(0, 10),
			...(files.length > 0 ? { only: files } : {}),
		});
	const waiting = setTimeout(() => console.error(`Checking ${contentDir} …`), patience);
	try {
		let result = await check();
		const mended = fix ? await mendFiles(result.findings) : [];
		if (mended.length > 0) result = await check();
		report(result, json, mended.length);
		return result.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
	} finally {
		clearTimeout(waiting);
	}
}

function report({ findings, notes }: CheckResult, json: boolean, mended: number): void {
	const counts = countFindings(findings, notes);
	if (json) {
		console.log(formatJson(findings, counts));
		return;
	}
	if (findings.length > 0) {
		console.log(formatText(findings));
		if (process.env['GITHUB_ACTIONS'] === 'true') console.log(formatGithub(findings));
	}
	if (mended > 0) console.log(`mended ${mended} fault${mended === 1 ? '' : 's'}`);
	console.log(formatSummary(counts));
}

function giveUp(error: unknown): void {
	const { message, stack } = error instanceof Error ? error : new Error(String(error));
	const expected = error instanceof CouldNotRun;
	console.error(
		printable(
			expected
				? message
				: `The check itself failed: ${message}. DEBUG=1 npm run check shows where.`,
		),
	);
	if (process.env['DEBUG'] === '1') console.error(stack);
	process.exitCode = 2;
}

try {
	const options = readOptions(process.argv.slice(2), 'content');
	if (options.help) console.log(helpText);
	else process.exitCode = await main(options);
} catch (error) {
	giveUp(error);
}
