// `npm run bench`: measures what the site promises of its size and speed, and prints each figure with
// its budget. What is measured how: docs/performance.md.
import path from 'node:path';
import { runCommand } from '../checks/command.ts';
import { endAll } from './bench/children.ts';
import { measure } from './bench/measure.ts';
import { helpText, readBenchOptions } from './bench/options.ts';
import { Progress, timeText } from './bench/progress.ts';
import type { Results } from './bench/results.ts';
import { loadWarning, machineText, readMachine } from './bench/report/machine.ts';
import { reportJson, reportText } from './bench/report/report.ts';

const checkout = path.resolve(import.meta.dirname, '..');
const results: Results = { figures: [], progress: new Progress((line) => console.error(line)) };

await runCommand('bench', async () => {
	const options = readBenchOptions(process.argv.slice(2));
	if (options.help) {
		console.log(helpText);
		return 0;
	}
	const machine = readMachine(checkout, new Date());
	const report = (ending: string) => {
		const text = options.json ? reportJson : reportText;
		const figures = [...results.figures, ...(results.unfinished?.() ?? [])];
		console.log(text({ machine, ending, figures }));
	};
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
		process.once(signal, () => {
			endAll();
			report('Interrupted: this is what there was until then.');
			process.exit(130);
		});
	}
	const begun = performance.now();
	console.error(machineText(machine));
	const warning = loadWarning(machine);
	if (warning !== undefined) console.error(warning);
	try {
		await measure(checkout, options, results);
	} catch (error) {
		report('It failed: this is what there was until then.');
		throw error;
	} finally {
		endAll();
	}
	report(`Finished in ${timeText(performance.now() - begun)}.`);
	return 0;
});
