// npm run new: creates a note with the headings that every note has, and a place to fill in below
// each. Asks on a terminal; elsewhere everything is said with options.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runCommand } from '../checks/command.ts';
import { CouldNotRun } from '../checks/could-not-run.ts';
import { formatText } from '../checks/reporters/text.ts';
import { runCheck } from '../checks/run.ts';
import { ask } from './new/ask.ts';
import { readCourseFacts } from './new/course-facts.ts';
import { noteText } from './new/note-text.ts';
import { helpText, readNewOptions, type NewOptions } from './new/options.ts';
import { planNote } from './new/plan-note.ts';

await runCommand('new', async () => {
	const options = readNewOptions(process.argv.slice(2));
	if (options.help) console.log(helpText);
	else await create(options);
	return 0;
});

async function create({ given, contentDir, dryRun }: NewOptions): Promise<void> {
	const today = new Date().toISOString().slice(0, 10);
	const course = await readCourseFacts(contentDir, today);
	const { stdin: input, stdout: output } = process;
	const said = input.isTTY && output.isTTY ? await ask(given, course, { input, output }) : given;
	const answers = planNote(said, course);
	const note = `${answers.module}/${answers.name}.mdx`;
	const file = path.join(contentDir, note);
	const text = noteText(answers, today);

	const places = await placesIn({ contentDir, note, text, today });
	if (dryRun) {
		console.log(text.trimEnd());
		return;
	}
	await mkdir(path.dirname(file), { recursive: true });
	await writeFile(file, text, { flag: 'wx' }).catch((error: unknown) => {
		const code = error instanceof Error && 'code' in error ? String(error.code) : 'fault';
		throw new CouldNotRun(`Unexpected ${code} while writing ${file}. Nothing was created.`);
	});
	console.log(`${file} is there, with ${places} places to fill in.`);
	console.log('npm run dev shows it while you write, and npm run check names what is left.');
}

/** Holds the note against every rule of the check before it is written, and counts what is left to write. */
async function placesIn(draft: { contentDir: string; note: string; text: string; today: string }) {
	const { contentDir, note, text, today } = draft;
	const { findings } = await runCheck({
		contentDir,
		today,
		drafts: { [note]: text },
		only: [path.join(contentDir, note)],
	});
	const others = findings.filter(({ id }) => id !== 'place-to-fill-in');
	if (others.length > 0) throw new CouldNotRun(formatText(others));
	return findings.length;
}
