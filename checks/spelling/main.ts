// npm run check:spelling: holds the prose of the course against the dictionary of its language.
import { runCommand, withPatience } from '../command.ts';
import { requireFolder } from '../content-folder.ts';
import { CouldNotRun } from '../could-not-run.ts';
import { readContent } from '../content.ts';
import { readContentFiles } from '../content-source.ts';
import { readFlags } from '../read-flags.ts';
import { exitCodeFor, printFindings } from '../report.ts';
import { formatJson } from '../reporters/json.ts';
import { countFindings, formatSummary } from '../reporters/summary.ts';
import { toFindings } from '../to-findings.ts';
import { checkSpelling } from './check-spelling.ts';

const helpText = `npm run check:spelling -- [options]

Holds the prose of the notes, the glossary and the other YAML against the dictionary of the language
that course.yaml names; in code the labels of diagrams and the comments. Other code, addresses and
abbreviations are passed over. The words of the glossary and the tags are known; other words of the
course stand in words.txt, one a line.

  --content DIR   check another folder than content
  --json          print one JSON object
  --help          print this

Exit code 0: every word is known; 1: some are not; 2: could not run.`;

await runCommand('check:spelling', async () => {
	const { values, switches, words } = readFlags(process.argv.slice(2), {
		content: 'DIR',
		help: '',
		json: '',
	});
	if (switches.has('help')) {
		console.log(helpText);
		return 0;
	}
	if (words[0] !== undefined)
		throw new CouldNotRun(`Unexpected ${words[0]}, expected options only.`);
	return main(values.get('content') ?? 'content', switches.has('json'));
});

async function main(contentDir: string, json: boolean): Promise<number> {
	await requireFolder(contentDir);
	const today = new Date().toISOString().slice(0, 10);
	const { faults, files, passedOver, notes } = await withPatience(
		`Reading ${contentDir} …`,
		async () => {
			const content = await readContent(await readContentFiles(contentDir), {
				today,
				strict: false,
			});
			return { ...(await checkSpelling(content)), notes: content.notes.length };
		},
	);
	const findings = toFindings(contentDir, faults);
	const counts = countFindings(findings, notes);
	if (json) {
		console.log(formatJson(findings, counts));
		return exitCodeFor(findings);
	}
	printFindings(findings);
	if (passedOver.length > 0) {
		console.log(
			`passed over, in another language or with faults that npm run check names: ${passedOver.join(', ')}`,
		);
	}
	console.log(findings.length > 0 ? formatSummary(counts) : `${files} files, every word known`);
	return exitCodeFor(findings);
}
