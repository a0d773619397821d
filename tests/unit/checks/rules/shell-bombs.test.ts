import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import type { Finding } from '../../../../checks/finding.ts';
import { runNode } from '../../../support/run-node.ts';
import { shellBombs } from '../../notes/snippets/support/shell-bombs.ts';
import { CourseFolder } from '../support/course-folder.ts';

const main = path.resolve(import.meta.dirname, '../../../../checks/main.ts');

/** Seconds after which the check is killed: a hang, not a measure of speed. */
const limit = 120;

/** Those that a note may hold; the rest is refused before a block of it is read. */
const held = [
	'sums of sums',
	'conditions in conditions',
	'functions of functions',
	'pipes',
	'backslashes at the ends of lines',
	'commands that carry themselves',
	'flags nobody knows',
	'services of AWS',
	'the start of a token',
];

test('a note full of hostile commands is checked to its end, and its last block is judged', async () => {
	using course = new CourseFolder();
	for (const name of held) assert.ok(shellBombs[name], name);
	const blocks = held.map((name) => `\`\`\`bash\n${shellBombs[name] ?? ''}\n\`\`\`\n`);
	const last = '```bash\ndocker-machine ls\ndocker login -p hunter2\n```\n';
	course.writeNote('docker/hostile.mdx', [...blocks, last].join('\n'));
	const ran = await runNode([main, '--json', '--content', '.'], { cwd: course.path, limit });
	assert.equal(ran.stderr.replace(/^Checking .* …\n/, ''), '');
	assert.equal(ran.code, 1, 'the check ends by itself and finds an error');
	const { findings } = JSON.parse(ran.stdout) as { findings: Finding[] };
	const found = findings.slice(-2).map(({ id }) => id);
	assert.deepEqual(found, ['retired-command', 'secret-password']);
});
