// npm run check: reads the options, runs the check, prints what was found.
import { stat } from 'node:fs/promises';
import { runCommand, withPatience } from './command.ts';
import { requireFolder } from './content-folder.ts';
import { CouldNotRun } from './could-not-run.ts';
import { mendFiles, type Change } from './mend-files.ts';
import { helpText, readOptions, type Options } from './options.ts';
import { exitCodeFor, printFindings } from './report.ts';
import { formatChanges } from './reporters/changes.ts';
import { formatJson } from './reporters/json.ts';
import { countFindings, formatSummary } from './reporters/summary.ts';
import { runCheck, type CheckResult } from './run.ts';

await runCommand('check', async () => {
	const options = readOptions(process.argv.slice(2), 'content');
	if (!options.help) return main(options);
	console.log(helpText);
	return 0;
});

async function main({ contentDir, files, json, fix, strict }: Options): Promise<number> {
	await requireFolder(contentDir);
	for (const file of files) {
		if (await stat(file).catch(() => undefined)) continue;
		throw new CouldNotRun(`Unexpected ${file}, expected a file that exists. Check its path.`);
	}
	const check = () =>
		runCheck({
			contentDir,
			today: new Date().toISOString().slice(0, 10),
			strict: strict || isPullRequest(process.env),
			...(files.length > 0 ? { only: files } : {}),
		});
	const { result, changes } = await withPatience(`Checking ${contentDir} …`, async () => {
		const found = await check();
		const made = fix ? await mendFiles(found.findings) : [];
		return { result: made.length > 0 ? await check() : found, changes: made };
	});
	report(result, changes, json);
	return exitCodeFor(result.findings);
}

/** https://docs.github.com/actions/reference/workflows-and-actions/variables */
function isPullRequest({ GITHUB_ACTIONS, GITHUB_EVENT_NAME = '' }: NodeJS.ProcessEnv): boolean {
	return GITHUB_ACTIONS === 'true' && GITHUB_EVENT_NAME.startsWith('pull_request');
}

function report({ findings, notes }: CheckResult, changes: Change[], json: boolean): void {
	const counts = countFindings(findings, notes);
	if (json) {
		console.log(formatJson(findings, counts, changes));
		return;
	}
	printFindings(findings);
	if (changes.length > 0) {
		console.log(formatChanges(changes));
		console.log(`mended ${changes.length} place${changes.length === 1 ? '' : 's'}`);
	}
	console.log(formatSummary(counts));
}
