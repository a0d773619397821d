import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { CourseFolder } from '../../checks/support/course-folder.ts';
import { filesIn, importInto, runImport, textIn } from './support.ts';

const refused: readonly [
	why: string,
	args: readonly string[],
	content: string | Buffer | undefined,
	said: RegExp,
][] = [
	['no source', [], undefined, /^Unexpected absence of a source, expected a file or a folder/],
	[
		'two sources',
		['a.md', 'b.md'],
		undefined,
		/^Unexpected b\.md behind a\.md, expected one source/,
	],
	[
		'a missing file',
		['gone.md'],
		undefined,
		/^Unexpected absence of gone\.md, expected a Markdown/,
	],
	['an empty file', ['x.md'], '', /^Unexpected emptiness of x\.md, expected notes in Markdown/],
	['a blank file', ['x.md'], ' \n\n', /^Unexpected emptiness of x\.md/],
	[
		'a picture',
		['x.md'],
		Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x08\0\x01\x02\x03\x04\x05', 'latin1'),
		/^Unexpected bytes in x\.md, a program's or a picture's by their look/,
	],
	[
		'Latin-1',
		['x.md'],
		Buffer.from('# Caf\xe9 (5 min)\n', 'latin1'),
		/^x\.md:1:6 {2}Unexpected bytes that are no UTF-8, expected UTF-8\. Save/,
	],
	[
		'UTF-16',
		['x.md'],
		Buffer.from('\uFEFF# Notes', 'utf16le'),
		/^x\.md:1:1 {2}Unexpected UTF-16, expected UTF-8\./,
	],
	[
		'a control character',
		['x.md'],
		'a\n\x07b\n',
		/^x\.md:2:1 {2}Unexpected control character U\+0007/,
	],
	[
		'5 MB',
		['x.md'],
		'word '.repeat(1024 * 1024),
		/^Unexpected 5\.0 MB in x\.md, expected 512 KB or less\. Cut it in two/,
	],
	[
		'what would bring the parser down',
		['x.md'],
		'{'.repeat(3000),
		/^x\.md:1:1 {2}Unexpected more than 1000 \{ or </,
	],
	[
		'a folder that is no project',
		['docker'],
		undefined,
		/^Unexpected folder docker without a configuration, expected docusaurus\.config\.js, .*--from/,
	],
	['a project without pages', ['docker', '--from', 'mkdocs'], undefined, /^Unexpected/],
	[
		'a file as a project',
		['x.md', '--from', 'mkdocs'],
		'a',
		/^Unexpected --from mkdocs for the file x\.md/,
	],
	[
		'an unknown system',
		['x.md', '--from', 'hugo'],
		'a',
		/^Unexpected --from hugo, expected one of docusaurus, starlight, mkdocs/,
	],
	[
		'a module out of the folder',
		['x.md', '--module', '../out'],
		'## A (5 min)\n\nb',
		/^Unexpected module \.\.\/out, expected lower-case .* Write --module out\./,
	],
	[
		'a module of the site',
		['x.md', '--module', 'search'],
		'## A (5 min)\n\nb',
		/^Unexpected module search, expected a name that no page/,
	],
	[
		'no module',
		['x.md'],
		'## A (5 min)\n\nb',
		/^Unexpected absence of a module for one lesson \(the first: A, x\.md:1\), .*--module NAME/,
	],
	[
		'a kind of no course',
		['x.md', '--module', 'm', '--kind', 'vidoe'],
		'a',
		/^Unexpected kind vidoe, expected one of lab, video\. Did you mean video\?/,
	],
	[
		'a report that is there',
		['x.md', '--module', 'm', '--report', 'course.yaml'],
		'a',
		/^Unexpected course\.yaml, expected a name that nothing has yet/,
	],
	[
		'an unknown option',
		['x.md', '--modul', 'a'],
		'a',
		/^Unexpected option --modul, .* Did you mean --module\?/,
	],
];
for (const [why, args, content, said] of refused) {
	test(`${why}: refused, and nothing is written`, async () => {
		using course = new CourseFolder();
		if (content !== undefined) course.write('x.md', content);
		const all = () => filesIn(course.path).map((file) => [file, textIn(course, file)]);
		const before = all();
		const run = async () => importInto(course, ...args);
		await assert.rejects(run, ({ name, message }: Error) => {
			assert.equal(name, 'CouldNotRun');
			assert.match(message.replaceAll(`${course.path}/`, ''), said);
			return true;
		});
		assert.deepEqual(all(), before);
	});
}

test('a picture behind a link that leads out of the folder stays where it is', async () => {
	using course = new CourseFolder();
	using elsewhere = new CourseFolder({ empty: true });
	elsewhere.write('secret.png', 'not yours');
	const folder = path.join(course.path, '.source');
	mkdirSync(folder);
	writeFileSync(
		path.join(folder, 'n.md'),
		'## A (5 min)\n\n![one](./a.png) ![two](../course.png)\n',
	);
	symlinkSync(path.join(elsewhere.path, 'secret.png'), path.join(folder, 'a.png'));
	const stdout = await importInto(course, '.source/n.md', '--module', 'm');
	assert.match(stdout, /n\.md:3 {2}The picture \.\/a\.png is not there, or no note may show it/);
	assert.match(textIn(course, 'm/a.mdx'), /\none \(`\.\/a\.png`\) two \(`\.\.\/course\.png`\)\n/);
	assert.deepEqual(filesIn(path.join(course.path, 'm')), ['a.mdx', 'module.yaml']);
});

test('a page behind a link is not read, and a page that is no text does not stop the others', async () => {
	using course = new CourseFolder();
	using elsewhere = new CourseFolder({ empty: true });
	elsewhere.write('mkdocs.yml', 'site_name: Pages').write('docs/a/good.md', '# Good\n\nText.\n');
	elsewhere.write('docs/a/bad.md', Buffer.from([0xff, 0xfe, 0x41])).write('outside.md', '# Out\n');
	symlinkSync(path.join(elsewhere.path, 'outside.md'), path.join(elsewhere.path, 'docs/a/out.md'));
	const stdout = await importInto(course, elsewhere.path);
	assert.match(
		stdout,
		/docs\/a\/out\.md:1 {2}not read: a link, which is not followed; put the file/,
	);
	assert.match(stdout, /docs\/a\/bad\.md:1 {2}not read: .*UTF-16/);
	assert.deepEqual(filesIn(path.join(course.path, 'a')), ['good.mdx', 'module.yaml']);
});

test('a module that is a link is not written through', async () => {
	using course = new CourseFolder();
	using elsewhere = new CourseFolder({ empty: true });
	symlinkSync(elsewhere.path, path.join(course.path, 'linked'));
	course.write('.n.md', '## A (5 min)\n\nText.\n');
	await assert.rejects(
		importInto(course, '.n.md', '--module', 'linked'),
		/^CouldNotRun: Unexpected .*linked, a link, expected a folder\./,
	);
	assert.deepEqual(filesIn(elsewhere.path), []);
});

test('the command ends with 2 and one sentence when it cannot run, and --help names every option', async () => {
	using course = new CourseFolder();
	const missing = await runImport(course, 'gone.md');
	assert.deepEqual([missing.code, missing.stdout], [2, '']);
	assert.match(missing.stderr, /^Unexpected absence of gone\.md, .*\n$/);
	const { code, stdout } = await runImport(course, '--help');
	assert.equal(code, 0);
	for (const option of 'module kind difficulty from report content dry-run help'.split(' ')) {
		assert.ok(stdout.includes(`--${option} `), option);
	}
});
