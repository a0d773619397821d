// Astro's command line without its telemetry and, for `dev`, on the port that PORT names, in a way
// that every shell understands: `node scripts/astro.ts build`. A build that has nothing to do says so.
import path from 'node:path';
import { printFindings } from '../checks/report.ts';
import { runCheck } from '../checks/run.ts';
import { isBuilt } from '../src/integrations/build-stamp.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';

const root = path.resolve(import.meta.dirname, '..');
const { PORT } = process.env;
const [command, ...options] = process.argv.slice(2);
if (command === 'dev' && PORT) process.argv.push('--port', PORT);

if (command === 'build' && options.length === 0 && (await hasNothingToDo())) {
	console.log(
		'Nothing has changed since the last build, and dist/ is as that one left it. To build all the same: npm run build -- --force',
	);
} else {
	await import(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')).href);
}

/** Warnings are told each time; of errors, which may come with a date, the build tells. */
async function hasNothingToDo(): Promise<boolean> {
	if (!(await isBuilt(root, process.env))) return false;
	const today = new Date().toISOString().slice(0, 10);
	const { findings } = await runCheck({ contentDir: path.join(root, 'content'), today });
	if (findings.some(({ severity }) => severity === 'error')) return false;
	printFindings(findings);
	return true;
}
