// npm run check:links: asks for every address of another site that the course names.
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { runCommand } from '../command.ts';
import { requireFolder } from '../content-folder.ts';
import { readContentFiles } from '../content-source.ts';
import { readContent } from '../content.ts';
import { CouldNotRun } from '../could-not-run.ts';
import { readFlags } from '../read-flags.ts';
import { exitCodeFor } from '../report.ts';
import { formatJson } from '../reporters/json.ts';
import { countFindings, formatSummary } from '../reporters/summary.ts';
import { formatText } from '../reporters/text.ts';
import { toFindings } from '../to-findings.ts';
import { checkLinks } from './check-links.ts';
import { VerdictCache } from './verdict-cache.ts';

const helpText = `npm run check:links -- [options]

Asks for every address of another site that the notes and course.yaml name. Needs internet. Hosts
are asked side by side, each host slowly; what does not answer is asked again. What answered is not
asked for again for some days (.cache/links.json).

  --content DIR   check another folder than content
  --cache FILE    remember answers in another file
  --max-age DAYS  ask again for what answered so many days ago; 7 when absent, 0 for all
  --json          print one JSON object
  --help          print this

Exit code 0: none is dead; 1: some are; 2: could not run, as without internet.`;

await runCommand('check:links', async () => {
	const { values, switches, words } = readFlags(process.argv.slice(2), {
		content: 'DIR',
		cache: 'FILE',
		help: '',
		json: '',
		'max-age': 'DAYS',
	});
	if (switches.has('help')) {
		console.log(helpText);
		return 0;
	}
	if (words[0] !== undefined) {
		throw new CouldNotRun(`Unexpected ${words[0]}, expected options only.`);
	}
	const days = values.get('max-age') ?? '7';
	if (!/^\d{1,3}$/.test(days)) {
		throw new CouldNotRun(`Unexpected ${days} for --max-age, expected a whole number of days.`);
	}
	return main({
		contentDir: values.get('content') ?? 'content',
		cacheFile: values.get('cache') ?? path.resolve(import.meta.dirname, '../../.cache/links.json'),
		days: Number(days),
		json: switches.has('json'),
	});
});

interface Options {
	contentDir: string;
	cacheFile: string;
	days: number;
	json: boolean;
}

async function main({ contentDir, cacheFile, days, json }: Options): Promise<number> {
	await requireFolder(contentDir);
	const today = new Date().toISOString().slice(0, 10);
	const files = await readContentFiles(contentDir);
	const content = await readContent(files, { today, strict: false });
	const { repository } = content.course?.data ?? {};
	const { faults, addresses, asked, offline } = await checkLinks(content, {
		net: {
			fetch: (url, init) => fetch(url, init),
			wait: (ms) => setTimeout(ms),
			timeout: 20_000,
			userAgent: `course-notes-link-check/1${repository === undefined ? '' : ` (+${repository})`}`,
		},
		cache: await VerdictCache.open(cacheFile, days, Date.now()),
		told: showProgress,
	});
	if (offline) {
		throw new CouldNotRun(
			`Unexpected silence: none of ${asked} addresses could be reached, expected internet.`,
		);
	}
	const findings = toFindings(contentDir, faults);
	const counts = countFindings(findings, content.notes.length);
	if (json) {
		console.log(formatJson(findings, counts));
		return exitCodeFor(findings);
	}
	if (findings.length > 0) console.log(`${formatText(findings)}\n${formatSummary(counts)}`);
	console.log(`${addresses} addresses, ${asked} of them asked for now`);
	return exitCodeFor(findings);
}

/** On a terminal one line that counts, elsewhere a line now and then. */
function showProgress(done: number, of: number): void {
	if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${of}${done === of ? '\n' : ''}`);
	else if (done % 50 === 0 || done === of) process.stderr.write(`asked for ${done} of ${of}\n`);
}
