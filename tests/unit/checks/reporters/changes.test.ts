import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatChanges } from '../../../../checks/reporters/changes.ts';
import type { Change } from '../../../../checks/mend-files.ts';

const change = (from: string, to: string): Change => {
	return { file: 'docker/a.mdx', line: 3, column: 7, id: 'code-dash', from, to };
};

test('each change is told on a line, with what stood there and what stands there now', () => {
	assert.equal(
		formatChanges([change('–', '--'), change('\u200Bx\u00A0y z', ''), change('a\n', 'b')]),
		[
			'docker/a.mdx:3:7  code-dash  mended: "–" → "--"',
			'docker/a.mdx:3:7  code-dash  mended: "U+200BxU+00A0y z" → nothing',
			'docker/a.mdx:3:7  code-dash  mended: "a" → "b"',
		].join('\n'),
	);
	assert.equal(formatChanges([]), '');
});
