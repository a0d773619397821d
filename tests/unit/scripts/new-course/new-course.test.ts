import assert from 'node:assert/strict';
import {
	existsSync,
	globSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	realpathSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { parse } from 'yaml';
import { linkPackages } from '../../../../scripts/bench/copy-project.ts';
import { runNode } from '../../../support/run-node.ts';

const root = path.resolve(import.meta.dirname, '../../../..');
const parent = mkdtempSync(path.join(realpathSync(tmpdir()), 'new-course-'));
const course = path.join(parent, 'course');
after(() => rmSync(parent, { recursive: true, force: true }));

const make = (...args: string[]) =>
	runNode([path.join(root, 'scripts/new-course.ts'), ...args], { cwd: parent });
const said = ['--title', 'Kubelet Yoga', '--repository', 'https://github.com/example/kubelet-yoga'];
const made = await make('course', ...said);

const titleHere = titleOf(root);

function titleOf(project: string): string {
	const text = readFileSync(path.join(project, 'content/course.yaml'), 'utf8');
	return (parse(text) as { title: string }).title;
}

test('a new course says what was said of it, and what to do next', () => {
	assert.deepEqual([made.code, made.stderr], [0, '']);
	assert.match(made.stdout, /^course is there, with two sample modules\.\nNext: cd course, /);
	const yaml = parse(readFileSync(path.join(course, 'content/course.yaml'), 'utf8')) as object;
	assert.partialDeepStrictEqual(yaml, {
		title: 'Kubelet Yoga',
		repository: 'https://github.com/example/kubelet-yoga',
		language: 'en-GB',
		licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
	});
});

test('a new course has two modules, four notes that show the components, and two terms', () => {
	assert.equal(globSync('content/*/module.yaml', { cwd: course }).length, 2);
	const notes = globSync('content/*/*.{md,mdx}', { cwd: course });
	assert.equal(notes.length, 4);
	const terms = parse(readFileSync(path.join(course, 'content/glossary.yaml'), 'utf8')) as object;
	assert.equal(Object.keys(terms).length, 2);
	const text = notes.map((note) => readFileSync(path.join(course, note), 'utf8')).join('');
	for (const name of ['Term', 'Steps', 'Tabs', 'Layers', 'Figure', 'Changed', 'Question']) {
		assert.ok(text.includes(`<${name}`), `${name} is not shown`);
	}
});

test('no file of a new course but its pipeline’s own tests names the course that it came from', () => {
	const files = globSync('**/*.{md,mdx,json,ts,mjs,astro,yaml,yml,txt}', {
		cwd: course,
		exclude: (name) => name === 'node_modules' || name === 'tests',
	});
	assert.ok(files.length > 300);
	const naming = [...files, 'LICENSE'].filter((file) =>
		readFileSync(path.join(course, file), 'utf8').includes(titleHere),
	);
	if (titleHere !== 'Kubelet Yoga') assert.deepEqual(naming, []);
	const { name } = JSON.parse(readFileSync(path.join(course, 'package.json'), 'utf8')) as {
		name: string;
	};
	assert.equal(name, 'kubelet-yoga');
});

test('the check and the spelling find nothing in a new course, and it is built', async () => {
	linkPackages(root, course);
	for (const program of ['checks/main.ts', 'checks/spelling/main.ts']) {
		const { code, stdout, stderr } = await runNode([program], { cwd: course });
		assert.equal(code, 0, stdout + stderr);
		assert.doesNotMatch(stdout, /warning/);
	}
	const built = await runNode(['scripts/astro.ts', 'build'], {
		cwd: course,
		env: { BASE: '/', SITE: undefined },
		limit: 150,
	});
	assert.equal(built.code, 0, built.stdout + built.stderr);
	const home = readFileSync(path.join(course, 'dist/index.html'), 'utf8');
	assert.match(home, /<title>Kubelet Yoga<\/title>/);
	const pages = globSync('dist/*/*/index.html', { cwd: course });
	assert.ok(pages.length >= 4, 'a page for each note, and a booklet for each module');
});

test('a new course is made only where nothing is, and outside of this one', async () => {
	const full = path.join(parent, 'full');
	mkdirSync(full);
	writeFileSync(path.join(full, 'mine.txt'), 'mine');
	const { code, stderr } = await make('full', ...said);
	assert.equal(code, 2);
	assert.match(stderr, /^Unexpected files in .+, expected an empty folder or none\./);
	assert.ok(!existsSync(path.join(full, 'package.json')));

	const within = await make(path.join(root, 'courses/mine'), ...said);
	assert.equal(within.code, 2);
	assert.match(within.stderr, /within this course, expected one outside/);
});

test('a new course is not made while an answer will not do, and each of these is told', async () => {
	const { code, stderr } = await make(
		'refused',
		...['--language', 'tlh', '--licence', 'Mine', '--repository', 'github.com/example/x'],
	);
	assert.equal(code, 2);
	assert.deepEqual(
		stderr.split('\n').map((line) => line.split(',')[0]),
		[
			'Unexpected absence of --title',
			'Unexpected language tlh in course.yaml',
			'Unexpected absence of --licence-url',
			'Unexpected github.com/example/x',
			'',
		],
	);
	assert.ok(!existsSync(path.join(parent, 'refused')));
});
