import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { runCheck } from '../../../../checks/run.ts';
import { CourseFolder, today } from '../support/course-folder.ts';

async function find(files: Record<string, string | Buffer>, text = '') {
	using course = new CourseFolder();
	for (const [file, content] of Object.entries(files)) course.write(file, content);
	if (text) course.writeNote('docker/example.mdx', text);
	const { findings } = await runCheck({ contentDir: course.path, today });
	return findings.map(({ file, line, id }) => {
		return `${path.relative(course.path, path.resolve(file))}:${line} ${id}`;
	});
}

const begin = {
	png: '\x89PNG\r\n\x1a\n',
	jpg: '\xff\xd8\xff\xe0',
	gif: 'GIF89a',
	webp: 'RIFF\0\0\0\0WEBP',
	avif: '\0\0\0\x20ftypavif',
};
const svg = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>\n`;

test('PNG, JPEG, GIF, WebP and AVIF are known by how they begin', async () => {
	for (const [type, bytes] of Object.entries(begin)) {
		const file = `docker/a.${type}`;
		const text = `![An a](./a.${type})\n`;
		assert.deepEqual(await find({ [file]: Buffer.from(bytes, 'latin1') }, text), [], type);
		assert.deepEqual(await find({ [file]: '<script>alert(1)</script>' }, text), [
			`${file}:1 picture-type`,
		]);
		assert.deepEqual(await find({ [file]: '' }, text), [`${file}:1 picture-type`]);
	}
});

test('a translation may show a picture of its own', async () => {
	using course = new CourseFolder();
	course
		.write('docker/de/a.svg', svg(''))
		.writeNote('docker/de/why-docker.mdx', '![Ein A](./a.svg)\n');
	const { findings } = await runCheck({ contentDir: course.path, today });
	assert.deepEqual(
		findings.filter(({ id }) => id.startsWith('picture')),
		[],
	);
});

test('a picture that is not there is told with the nearest beside the note', async () => {
	using course = new CourseFolder();
	course.writeNote('docker/example.mdx', '![Three boxes](./why-docker-layer.svg)\n');
	const [finding] = (await runCheck({ contentDir: course.path, today })).findings;
	assert.match(finding?.message ?? '', /Did you mean \.\/why-docker-layers\.svg\?/);
});

test('a drawing may hold shapes, styles, gradients and pictures of its own', async () => {
	const fine = [
		'<style>rect { fill: url(#a) }</style><linearGradient id="a"/><rect fill="url(#a)"/>',
		'<use href="#b"/><g id="b"><text>on the left = right</text></g>',
		'<image href="data:image/png;base64,AAAA"/>',
		'<!-- a comment --><desc>description of it</desc>',
	];
	for (const inner of fine) {
		assert.deepEqual(await find({ 'docker/a.svg': svg(inner) }, '![An a](./a.svg)\n'), [], inner);
	}
	const declared = `<?xml version="1.0" encoding="UTF-8"?>\n${svg('')}`;
	assert.deepEqual(await find({ 'docker/a.svg': declared }, '![An a](./a.svg)\n'), []);
});

test('a drawing that does something is told at the line where it does', async () => {
	const bad = [
		'<script/>',
		'<SCRIPT>x</SCRIPT>',
		'<a xlink:href="javascript:x"/>',
		"<a href='&#x6A;avascript:x'/>",
		'<a href="https://example.org/"/>',
		'<image href="./b.png"/>',
		'<image href="data:text/html,x"/>',
		'<rect fill="url( https://example.org/ )"/>',
		'<rect style="background:url(//example.org)"/>',
		'<g ONLOAD="x"/>',
		'<g\nonclick = "x"/>',
		'<animate attributeName="x" onbegin="x"/>',
		'<foreignobject/>',
		'<iframe/>',
		'<style>@import "x"</style>',
	];
	for (const inner of bad) {
		const found = await find({ 'docker/a.svg': svg(`\n${inner}\n`) }, '![An a](./a.svg)\n');
		assert.ok(
			found.some((one) => /a\.svg:[23] unsafe-svg$/.test(one)),
			inner,
		);
	}
});
