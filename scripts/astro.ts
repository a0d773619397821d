// Astro's command line without its telemetry and, for `dev`, on the port that PORT names, in a way
// that every shell understands: `node scripts/astro.ts build`. A build begins with the content check,
// and one that has nothing to do says so.
import path from 'node:path';
import { formatText } from '../checks/reporters/text.ts';
import { runCheck, type CheckResult } from '../checks/run.ts';
import { colourAhead } from '../src/coloured-code.ts';
import { isBuilt } from '../src/integrations/build-stamp.ts';
import { seeInputs } from '../src/integrations/build-stamp/seen-inputs.ts';
import { alreadyChecked, isError, nothingBuilt } from '../src/integrations/check-content.ts';
import { openKeptValues } from '../src/kept-values.ts';
import { codeToColour } from '../src/notes/code.ts';
import { handOver } from '../src/read-before.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
// A shell names what it has started last in it. Astro would put that into the code of pages, and
// a build would keep none that was begun in another way.
delete process.env['_'];

const root = path.resolve(import.meta.dirname, '..');
const { PORT } = process.env;
const [command, ...options] = process.argv.slice(2);
if (command === 'dev' && PORT) process.argv.push('--port', PORT);

if (command === 'build') await build();
else await runAstro();

async function build(): Promise<void> {
	const { inputs, code, isCodeUntouched } = await seeInputs(root, process.env);
	openKeptValues({
		folder: path.join(root, 'node_modules/.astro/kept-values'),
		ground: code,
		empty: options.includes('--force'),
		isSound: isCodeUntouched,
	});
	const isDone = options.length === 0 && (await isBuilt(root, inputs));
	const read = await checkContent({ keep: !isDone });
	if (!read) {
		// Before Astro is loaded: a process that ends in the middle of its work may hang.
		process.exitCode = 1;
	} else if (isDone) {
		console.log(
			'Nothing has changed since the last build, and dist/ is as that one left it. To build all the same: npm run build -- --force',
		);
	} else {
		handOver(read);
		colourAhead([...read.values()].flatMap(({ facts }) => codeToColour(facts.fences)));
		await runAstro();
	}
}

/**
 * @param options.keep whether what was read is wanted afterwards
 * @returns what was read; nothing when there is an error
 */
async function checkContent({ keep }: { keep: boolean }): Promise<CheckResult['read'] | undefined> {
	const today = new Date().toISOString().slice(0, 10);
	const contentDir = path.join(root, 'content');
	const { findings, read } = await runCheck({ contentDir, today, keep });
	if (findings.length > 0) console.error(formatText(findings));
	process.env[alreadyChecked] = String(findings.length);
	if (!findings.some(isError)) return read;
	console.error(nothingBuilt);
	return undefined;
}

async function runAstro(): Promise<void> {
	await import(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')).href);
}
