import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { runNode } from '../../support/run-node.ts';
import { CourseFolder } from './support/course-folder.ts';

const main = path.resolve(import.meta.dirname, '../../../checks/main.ts');

function check(course: CourseFolder, args: string[], env: Record<string, string | undefined> = {}) {
	return runNode([main, ...args], {
		cwd: course.path,
		env: { GITHUB_ACTIONS: undefined, DEBUG: undefined, ...env },
	});
}

test('a course without faults ends with 0 and one line', async () => {
	using course = new CourseFolder();
	const { code, stdout } = await check(course, ['--content', '.']);
	assert.deepEqual([code, stdout], [0, '3 notes, no errors\n']);
});

test('an error ends with 1, a line for each finding and the counts', async () => {
	using course = new CourseFolder();
	course.writeNote('docker/example.mdx', '# a\n\n![b.svg](./b.svg)\n');
	const { code, stdout } = await check(course, ['--content', '.']);
	assert.equal(code, 1);
	assert.equal(
		stdout,
		`docker/example.mdx:13:1  heading-h1  Unexpected # heading "a", expected ## or deeper: the title stands in the frontmatter. Write ## a, or remove the line.
docker/example.mdx:15:1  alt-file-name  Unexpected file name b.svg as alternative text, expected what the picture shows. Say in words what one sees in it.
docker/example.mdx:15:1  picture-missing  Unexpected picture ./b.svg, expected a file beside the note. Correct its name, or put the file there.
3 errors in 1 file
`,
	);
});

test('warnings alone end with 0', async () => {
	using course = new CourseFolder();
	course.write('docker/b.svg', '<svg></svg>');
	const { code, stdout } = await check(course, ['--content', '.']);
	assert.equal(code, 0);
	assert.match(stdout, /warning picture-unused .*\nno errors, 1 warning in 1 file\n$/);
});

test('the folder is content in the current one, or another that is named', async () => {
	using course = new CourseFolder({ empty: true });
	course.write('content/course.yaml', '');
	assert.match(
		(await check(course, [])).stdout,
		/^content\/course\.yaml:1:1 {2}course-missing-key/,
	);
	mkdirSync(path.join(course.path, 'other'));
	const { stdout } = await check(course, ['--content', 'other']);
	assert.match(stdout, /^other\/course\.yaml:1:1 {2}course-missing/);
});

test('a folder or file that is not there, and a bad option, each end with 2 and one sentence', async () => {
	using course = new CourseFolder();
	const cases: [string[], string][] = [
		[
			['--content', 'nowhere'],
			'Unexpected nowhere, expected a folder with a course. Name one with --content DIR.\n',
		],
		[
			['--content', 'course.yaml'],
			'Unexpected course.yaml, expected a folder with a course. Name one with --content DIR.\n',
		],
		[
			['--content', '.', 'docker/x.mdx'],
			'Unexpected docker/x.mdx, expected a file that exists. Check its path.\n',
		],
		[
			['--jsno'],
			'Unexpected option --jsno, expected one of --content, --fix, --help, --json, --strict. Did you mean --json?\n',
		],
	];
	for (const [args, sentence] of cases) {
		const { code, stdout, stderr } = await check(course, args);
		assert.deepEqual([code, stdout, stderr], [2, '', sentence]);
	}
});

test('files that are named are reported alone', async () => {
	using course = new CourseFolder();
	course.writeNote('docker/example.mdx', '# a\n').write('docker/module.yaml', '');
	const { code, stdout } = await check(course, ['--content', '.', 'docker/example.mdx']);
	assert.equal(code, 1);
	assert.match(stdout, /^docker\/example\.mdx:13:1 .*\n1 error in 1 file\n$/);
});

test('--json prints one object', async () => {
	using course = new CourseFolder();
	course.writeNote('docker/example.mdx', '# a\n');
	const { code, stdout } = await check(course, ['--content', '.', '--json']);
	const said = JSON.parse(stdout) as { errors: number; findings: { id: string }[] };
	assert.deepEqual([code, said.errors, said.findings[0]?.id], [1, 1, 'heading-h1']);
});

test('--fix mends, says what, and finds it no more', async () => {
	using course = new CourseFolder();
	course.writeNote('docker/example.mdx', '```console\n$ docker run –rm\n```\n');
	const { code, stdout } = await check(course, ['--content', '.', '--fix']);
	assert.equal(code, 0);
	assert.equal(
		stdout,
		'docker/example.mdx:14:14  code-dash  mended: "–" → "--"\nmended 1 place\n4 notes, no errors\n',
	);
	assert.match(readFileSync(path.join(course.path, 'docker/example.mdx'), 'utf8'), /run --rm\n/);
});

test('--fix tells a program, too, what it mended', async () => {
	using course = new CourseFolder();
	course.writeNote('docker/example.mdx', '```console\n$ docker run –rm b\u00A0c\n```\n');
	const { stdout } = await check(course, ['--content', '.', '--fix', '--json']);
	const { mended } = JSON.parse(stdout) as { mended: { id: string; from: string; to: string }[] };
	assert.deepEqual(
		mended.map(({ id, from, to }) => [id, from, to]),
		[
			['code-dash', '–', '--'],
			['code-space', '\u00A0', ' '],
		],
	);
});

test('a place to fill in is a warning, and an error with --strict or on a pull request', async () => {
	using course = new CourseFolder();
	course.writeNote('docker/example.mdx', 'Text. {/* write: more of it */}\n');
	const run = async (args: string[] = [], env: Record<string, string> = {}) =>
		(await check(course, ['--content', '.', ...args], { GITHUB_EVENT_NAME: undefined, ...env }))
			.code;
	const { stdout } = await check(course, ['--content', '.'], { GITHUB_EVENT_NAME: undefined });
	assert.match(stdout, / warning place-to-fill-in /);
	assert.equal(await run(), 0);
	assert.equal(await run(['--strict']), 1);
	assert.equal(await run([], { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'push' }), 0);
	assert.equal(await run([], { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request' }), 1);
	assert.equal(await run([], { GITHUB_EVENT_NAME: 'pull_request' }), 0);
});

/** Windows has no bash. */
const noBash = process.platform === 'win32';

test(
	'a reader that closes the pipe early ends the check in silence',
	{ skip: noBash },
	async () => {
		using course = new CourseFolder();
		// More than a pipe holds: of each file no more than a hundred findings are told.
		const text = '# a\n\n'.repeat(100);
		for (let at = 0; at < 9; at += 1) course.writeNote(`docker/example-${at}.mdx`, text);
		const script = `"$0" "$1" --content . | head -1; echo "\${PIPESTATUS[0]}"`;
		const { stdout, stderr } = await promisify(execFile)(
			'bash',
			['-c', script, process.execPath, main],
			{ cwd: course.path },
		);
		assert.equal(stderr.replace('Checking . …\n', ''), '');
		assert.equal(stdout.trim().split('\n').length, 2);
	},
);

test('on GitHub each finding is an annotation, too', async () => {
	using course = new CourseFolder();
	course.writeNote('docker/example.mdx', '# a\n');
	const { stdout } = await check(course, ['--content', '.'], { GITHUB_ACTIONS: 'true' });
	assert.match(stdout, /^::error file=docker\/example\.mdx,line=13,col=1,title=heading-h1::/m);
	assert.match(stdout, /1 error in 1 file\n$/);
});

test('--help says what can be asked for', async () => {
	using course = new CourseFolder();
	const { code, stdout } = await check(course, ['--help']);
	assert.equal(code, 0);
	for (const option of ['--content', '--fix', '--json', '--strict', '--help'])
		assert.ok(stdout.includes(option));
});

test('a fault of the check itself is one sentence, its place behind DEBUG', async () => {
	using course = new CourseFolder();
	const broken = path.join(course.path, 'broken.mjs');
	writeFileSync(broken, "JSON.stringify = () => { throw new Error('out of order') };\n");
	const run = (debug?: string) =>
		runNode(['--import', broken, main, '--json', '--content', '.'], {
			cwd: course.path,
			env: { DEBUG: debug, GITHUB_ACTIONS: undefined },
		});
	const { code, stdout, stderr } = await run();
	assert.deepEqual([code, stdout], [2, '']);
	assert.equal(
		stderr.replace('Checking . …\n', ''),
		'npm run check itself failed: out of order. DEBUG=1 npm run check shows where.\n',
	);
	assert.match((await run('1')).stderr, /\n\s+at /);
});
