import type { Node } from '@takumi-rs/core';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { courseFile } from '../../../src/course/course-file.ts';
import { socialPicture } from '../../../src/course/social-picture.ts';
import { sampleCourse } from './sample-course.ts';

const course = () =>
	courseFile(
		sampleCourse(
			['b', 'a'],
			[{ id: 'a/one', title: 'One', timeSpent: [10, 30], difficulty: 'beginner' }],
		),
		new Map(),
		{ base: '/', whole: (path) => path, questionAnchor: (id) => id },
	);

test('the picture is drawn in the colour of the module, filled up to the difficulty', () => {
	const { notes, ...rest } = course();
	const [one] = notes;
	assert.ok(one);
	assert.deepEqual(linesOf(socialPicture(one, rest)), [
		'box: width 1200, height 630, flexDirection column, justifyContent space-between, padding 64px 72px 60px 204px, backgroundColor white, fontFamily Line, Line more',
		'  box: position absolute, left 101, top 0, width 14, height 630, backgroundColor oklch(0.55 0.128 40)',
		'  “Module a”: fontSize 36, color oklch(0.55 0.128 40)',
		'  box: position relative, alignItems center',
		'    box: position absolute, left -154, top 50%, marginTop -58, width 116, height 116, borderRadius 58, border 10px solid oklch(0.55 0.128 40), backgroundColor white, alignItems center, justifyContent center',
		'      “B1”: fontSize 38, color oklch(0.17 0.012 255)',
		'    “One”: fontSize 92, lineHeight 1.15, color oklch(0.17 0.012 255)',
		'  box: flexDirection column',
		'    box: alignItems center',
		'      box: alignItems flex-end, marginRight 14',
		'        box: width 12, height 14, marginRight 6, backgroundColor oklch(0.55 0.128 40)',
		'        box: width 12, height 23, marginRight 6, backgroundColor oklch(0.87 0.004 255)',
		'      “beginner”: fontSize 34, color oklch(0.41 0.012 255)',
		'      “10–30 min”: fontSize 34, color oklch(0.41 0.012 255), marginLeft 28',
		'    box: height 2, backgroundColor oklch(0.87 0.004 255), marginTop 26, marginBottom 22',
		'    “Sample course”: fontSize 30, color oklch(0.41 0.012 255)',
	]);
});

test('a station of no module is drawn in the hue of the site', () => {
	const { notes, ...rest } = course();
	const [one] = notes;
	assert.ok(one);
	const [, line] = linesOf(socialPicture({ ...one, module: 'none' }, rest));
	assert.match(line ?? '', /oklch\(0\.55 0\.128 255\)$/);
});

interface Drawn {
	text?: string;
	style?: Record<string, string | number>;
	children?: Drawn[];
}

/** Each box and text of a picture, within what it stands in, with its style but for what all have. */
function linesOf(node: Node): string[] {
	const lines = ({ text, style = {}, children = [] }: Drawn, depth: number): string[] => {
		const { display, ...rest } = style;
		const own = Object.entries(rest).map(([name, value]) => `${name} ${value}`);
		const words = text === undefined ? 'box' : `“${text}”`;
		const isPlain = text === undefined && display !== 'flex';
		return [
			`${'  '.repeat(depth)}${words}: ${own.join(', ')}${isPlain ? ', no flex' : ''}`,
			...children.flatMap((child) => lines(child, depth + 1)),
		];
	};
	return lines(JSON.parse(JSON.stringify(node)) as Drawn, 0);
}
