import { Renderer, type Node } from '@takumi-rs/core';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { courseFile } from '../../../src/course/course-file.ts';
import { pictureFaces, pictureSize, socialPicture } from '../../../src/course/social-picture.ts';
import { sampleCourse } from './sample-course.ts';

/** As long as a title may be, and wider than most. */
const longest = 'OVERLAY NETWORKS FROM MACHINE TO MACHINE AND THE MEMORY THAT MAMMOTH MACHINES';
const course = courseFile(
	sampleCourse(
		['a'],
		[
			{ id: 'a/one', title: 'One', timeSpent: [10, 30], difficulty: 'intermediate' },
			{ id: 'a/two', title: longest, estimate: 5 },
			{ id: 'a/three' },
		],
	),
	new Map(),
	{ base: '/', whole: (path) => path, questionAnchor: (id) => id },
);
const [one, two, three] = course.notes;
assert.ok(one && two && three);

test('a picture says the module, the station, the title, the difficulty, the minutes, the course', () => {
	assert.deepEqual(wordsIn(socialPicture(one, course)), [
		...['Module a', 'A1', 'One', 'intermediate', '10–30 min', 'Sample course'],
	]);
	assert.ok(wordsIn(socialPicture(two, course)).includes('5 min'));
});

type Styled = { text?: string; style?: { fontSize?: number } } | undefined;

test('the longer a title, the smaller its letters', () => {
	const sizeOf = (length: number) => {
		const title = 'x'.repeat(length);
		const found: unknown[] = [];
		JSON.stringify(socialPicture({ ...one, title }, course), (_key, value: Styled) => {
			if (value?.text === title) found.push(value.style?.fontSize);
			return value;
		});
		assert.equal(found.length, 1);
		return found[0];
	};
	assert.deepEqual([24, 25, 48, 49, 64, 65].map(sizeOf), [92, 76, 76, 62, 62, 50]);
});

test('a module or difficulty that the course does not list is named by its id', () => {
	const words = wordsIn(socialPicture({ ...one, module: 'none', difficulty: 'odd' }, course));
	assert.deepEqual(words.slice(0, 4), ['none', 'A1', 'One', 'odd']);
});

test('minutes that nobody knows are not made up', () => {
	assert.ok(!wordsIn(socialPicture(three, course)).some((words) => words.endsWith('min')));
});

test('even the longest title stays in the picture, which weighs at most 40 KB', async () => {
	const data = readFileSync(new URL('../../../src/fonts/heading.woff2', import.meta.url));
	const options = { ...pictureSize, fonts: [{ name: pictureFaces[0], data, weight: 600 }] };
	const renderer = new Renderer();
	const node = socialPicture(two, course);
	const { height } = await renderer.measure(
		{ ...node, style: { ...node.style, height: 'auto' } },
		{
			width: options.width,
			fonts: options.fonts,
		},
	);
	assert.ok(height <= pictureSize.height, `${height} pixels`);
	const png = await renderer.render(node, { ...options, format: 'png' });
	assert.ok(png.length <= 40_000, `${png.length} bytes`);
	assert.equal(png.readUInt32BE(16), pictureSize.width);
	assert.equal(png.readUInt32BE(20), pictureSize.height);
});

function wordsIn(node: Node): string[] {
	if (node.type === 'text') return [node.text];
	return node.type === 'container' ? (node.children ?? []).flatMap(wordsIn) : [];
}
