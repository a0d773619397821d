import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { runCheck } from '../../../checks/run.ts';
import { readBody } from '../../../src/notes/read-note.ts';
import { CourseFolder, frontmatter, frontmatterOf, today } from './support/course-folder.ts';

async function check(course: CourseFolder, only?: readonly string[]) {
	const result = await runCheck({ contentDir: course.path, today, ...(only ? { only } : {}) });
	const found = result.findings.map(({ file, line, id }) => {
		return `${path.relative(course.path, path.resolve(file))}:${line} ${id}`;
	});
	return { ...result, found };
}

test('a course without faults has no findings, and its notes are counted', async () => {
	using course = new CourseFolder();
	const { found, notes, files } = await check(course);
	assert.deepEqual([found, notes, files], [[], 3, 8]);
});

test('a build is given what was read of the notes that are safe, and nobody else is', async () => {
	using course = new CourseFolder();
	course.writeNote('docker/unsafe.mdx', 'a {b}\n');
	const { read, notes } = await runCheck({ contentDir: course.path, today, keep: true });
	assert.equal(read.size, notes - 1);
	assert.ok(!read.has('docker/unsafe.mdx'));
	for (const [file, { source, lane, tree, facts }] of read) {
		assert.equal(source, readFileSync(path.join(course.path, file), 'utf8'));
		assert.deepEqual({ tree, facts, faults: [] }, readBody(source, lane));
	}
	assert.equal((await check(course)).read.size, 0);
});

test('findings of all files come at once, by file, line and column', async () => {
	using course = new CourseFolder();
	course.writeNote('networking/zebra.mdx', 'a {b} <c>d</c>\n\n# e\n');
	course.writeNote('docker/aardvark.mdx', '![](./x.svg)\n');
	course.write('docker/module.yaml', 'title: Docker\n');
	const { found } = await check(course);
	assert.deepEqual(found, [
		'docker/aardvark.mdx:13 alt-missing',
		'docker/aardvark.mdx:13 picture-missing',
		...Array<string>(4).fill('docker/module.yaml:1 module-missing-key'),
		'networking/zebra.mdx:13 unsafe-expression',
		'networking/zebra.mdx:13 unsafe-html',
		'networking/zebra.mdx:15 heading-h1',
	]);
});

test('two runs find the same in the same order', async () => {
	using course = new CourseFolder();
	course.writeNote('docker/example.mdx', 'a {b} {c}\n\n# d\n\n[e](f)\n');
	const first = await check(course);
	assert.ok(first.found.length > 1);
	assert.deepEqual(await check(course), first);
});

test('a finding says where it is explained', async () => {
	using course = new CourseFolder();
	course.writeNote('docker/example.mdx', '# d\n');
	const { findings } = await check(course);
	assert.equal(findings[0]?.help, 'docs/errors.md#heading-h1');
});

test('files are shown from the current folder', async () => {
	using course = new CourseFolder();
	course.writeNote('docker/example.mdx', '# d\n');
	const before = process.cwd();
	process.chdir(path.dirname(course.path));
	try {
		const [finding] = (await runCheck({ contentDir: path.basename(course.path), today })).findings;
		assert.equal(finding?.file, `${path.basename(course.path)}/docker/example.mdx`);
	} finally {
		process.chdir(before);
	}
});

test('of some files only those findings are given, though all are read', async () => {
	using course = new CourseFolder();
	course.writeNote('docker/example.mdx', '[a](./other.mdx#b)\n');
	course.writeNote('docker/other.mdx', '# c\n');
	const { found, notes } = await check(course, [path.join(course.path, 'docker/example.mdx')]);
	assert.deepEqual(found, ['docker/example.mdx:13 anchor-unknown']);
	assert.equal(notes, 5);
});

test('a folder that is not there, or is a file, is one finding', async () => {
	using course = new CourseFolder();
	const ids = async () => (await check(course)).findings.map(({ id }) => id);
	rmSync(course.path, { recursive: true });
	assert.deepEqual(await ids(), ['content-missing']);
	writeFileSync(course.path, '');
	assert.deepEqual(await ids(), ['content-missing']);
});

test('an empty folder is one finding', async () => {
	using course = new CourseFolder({ empty: true });
	assert.deepEqual((await check(course)).found, ['course.yaml:1 course-missing']);
});

test('folders that are empty, and names that begin with a dot, are passed over', async () => {
	using course = new CourseFolder();
	mkdirSync(path.join(course.path, 'Empty Folder'));
	course.write('.git/config', 'x').write('docker/.notes.swp', '\0');
	assert.deepEqual((await check(course)).found, []);
});

test('a folder that has the name of a file is told, and not what is in it', async () => {
	using course = new CourseFolder();
	course.write('docker/example.mdx/why.txt', 'x').write('docker/a.svg/b.mdx', 'x');
	mkdirSync(path.join(course.path, 'docker/empty.md'));
	mkdirSync(path.join(course.path, 'networking/module.yaml.mdx'));
	const { found, findings } = await check(course);
	assert.deepEqual(found, [
		'docker/a.svg:1 file-name',
		'docker/empty.md:1 file-name',
		'docker/example.mdx:1 file-name',
		'networking/module.yaml.mdx:1 file-name',
	]);
	assert.match(findings[2]?.message ?? '', /^Unexpected folder example\.mdx, expected a file/);
});

test('what an editor keeps while somebody writes is no fault', async () => {
	using course = new CourseFolder();
	course.write('docker/why-docker.mdx~', '{x}').write('docker/#why-docker.mdx#', '<x');
	course.write('docker/4913', '').write('docker/why-docker.mdx.swp', '\0');
	assert.deepEqual((await check(course)).found, []);
});

test('a course.yaml that cannot be read keeps only the rules that need it from judging', async () => {
	using course = new CourseFolder();
	course.write('course.yaml', 'title: "Course\n').writeNote('docker/example.mdx', '# a\n');
	assert.deepEqual((await check(course)).found, [
		'course.yaml:1 course-yaml',
		'docker/example.mdx:13 heading-h1',
	]);
});

test('a glossary that cannot be read makes no term unknown', async () => {
	using course = new CourseFolder();
	course
		.write('glossary.yaml', 'image: [\n')
		.writeNote('docker/example.mdx', '[a](/glossary/#b)\n');
	assert.deepEqual((await check(course)).found, ['glossary.yaml:1 glossary-yaml']);
});

test('without a glossary every term is unknown', async () => {
	using course = new CourseFolder();
	rmSync(path.join(course.path, 'glossary.yaml'));
	assert.deepEqual((await check(course)).found, ['docker/why-docker.mdx:15 unknown-term']);
});

test('a note with faults still exists for those that link to it or need it', async () => {
	using course = new CourseFolder();
	course.write('docker/why-docker.mdx', frontmatter.replace('order: 9', 'order: x') + '\n{a}\n');
	assert.deepEqual((await check(course)).found, [
		'docker/docker-images.mdx:15 anchor-unknown',
		'docker/why-docker-layers.svg:1 picture-unused',
		'docker/why-docker.mdx:4 frontmatter-value',
		'docker/why-docker.mdx:13 unsafe-expression',
	]);
});

test('a note that could not be parsed makes no anchor unknown and no picture unused', async () => {
	using course = new CourseFolder();
	course.write('docker/why-docker.mdx', `${frontmatter.replace('order: 9', 'order: 1')}\n<b c\n`);
	assert.deepEqual((await check(course)).found, ['docker/why-docker.mdx:13 syntax']);
});

test('line ends of Windows change nothing', async () => {
	using course = new CourseFolder();
	course.writeNote('docker/example.mdx', 'a\n\n```console\n$ b\n```\n\n# c\n');
	const unix = await check(course);
	assert.ok(unix.found.length > 0);
	course.write(
		'docker/example.mdx',
		`${frontmatter}\na\n\n\`\`\`console\n$ b\n\`\`\`\n\n# c\n`.replaceAll('\n', '\r\n'),
	);
	assert.deepEqual((await check(course)).found, unix.found);
});

test('a translation is judged as a note and may have the title of its original', async () => {
	using course = new CourseFolder();
	const german = frontmatterOf('docker/de/docker-images.mdx').replace('Beispiel', 'Docker images');
	const text = '## Schichten {#layers}\n\n[a](../why-docker.mdx) {b}\n';
	course.write('docker/de/docker-images.mdx', `${german}\n${text}`);
	assert.deepEqual((await check(course)).found, [
		'docker/de/docker-images.mdx:9 unsafe-expression',
	]);
});
