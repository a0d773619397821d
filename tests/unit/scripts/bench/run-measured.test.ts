import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { runMeasured } from '../../../../scripts/bench/build/run-measured.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'run-measured-'));
after(() => rmSync(folder, { recursive: true }));

/** Works until the kernel has counted so much CPU time of it, in seconds. */
const work = (seconds: number) =>
	`while (process.cpuUsage().user + process.cpuUsage().system < ${seconds * 1e6});`;

test('the CPU time of a program is that of all that it started, and its memory is told', async (t) => {
	if (process.platform !== 'linux') return t.skip('only Linux tells');
	writeFileSync(path.join(folder, 'child.mjs'), work(0.4));
	writeFileSync(
		path.join(folder, 'parent.mjs'),
		`import { execFileSync } from 'node:child_process';
		execFileSync(process.execPath, ['child.mjs']);`,
	);
	const {
		cpuSeconds = 0,
		peakBytes = 0,
		byProgram,
	} = await runMeasured(['parent.mjs'], {
		cwd: folder,
	});
	// The clock of the kernel ticks a hundred times a second.
	assert.ok(cpuSeconds >= 0.39, `${cpuSeconds} s`);
	assert.ok(peakBytes > 20e6, `${peakBytes} bytes`);
	assert.ok(byProgram.size > 0);
});

test('a program that fails is told with the end of what it printed', async () => {
	writeFileSync(path.join(folder, 'fails.mjs'), `console.log('what went wrong'); process.exit(3);`);
	await assert.rejects(
		runMeasured(['fails.mjs'], { cwd: folder }),
		/fails\.mjs ended with 3:\n.*what went wrong/s,
	);
});
