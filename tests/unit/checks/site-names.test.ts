import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isReservedId } from '../../../checks/site-names.ts';

test('ids of the page around a note, of footnotes and of diagrams are no heading’s', () => {
	const reserved = ['main', 'level-2', 'footnote-label', 'user-content-fn-1', 'diagram-12-title'];
	for (const id of reserved) assert.equal(isReservedId(id), true, id);
	const free = ['mains', 'level-4', 'my-user-content-', 'diagram-a', 'diagram-12', 'soil'];
	for (const id of free) assert.equal(isReservedId(id), false, id);
});
