import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pictureFormat } from '../../../../src/components/note/load-picture.ts';

test('what may be a photo stays one, a drawing of lines too, and all else becomes WebP', () => {
	const formats = ['png', 'gif', 'svg', 'jpg', 'webp', 'avif'] as const;
	assert.deepEqual(
		formats.map((format) => pictureFormat({ src: '', width: 1, height: 1, format })),
		['webp', 'webp', 'svg', 'jpg', 'avif', 'avif'],
	);
});
