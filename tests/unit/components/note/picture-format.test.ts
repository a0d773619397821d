import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pictureFormat } from '../../../../src/components/note/load-picture.ts';

test('what may be a photo stays one, and all else becomes WebP, as Astro has it by itself', () => {
	const formats = ['png', 'gif', 'svg', 'jpg', 'webp', 'avif'] as const;
	assert.deepEqual(
		formats.map((format) => pictureFormat({ src: '', width: 1, height: 1, format })),
		[undefined, undefined, undefined, 'jpg', 'avif', 'avif'],
	);
});
