import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countCopies } from '../../../../checks/drawings/count-copies.ts';

const svg = (within: string) => `<svg xmlns="http://www.w3.org/2000/svg">${within}</svg>`;

test('elements of a drawing are counted, those within others too', () => {
	assert.equal(countCopies(svg('')), 1);
	assert.equal(countCopies(svg('<g><path d="M0 0"/><rect></rect></g>')), 4);
	assert.equal(countCopies(svg('<g id="a"><path/></g><path id="b"/>')), 4);
});

test('what is shown again counts each time, also by a fill', () => {
	assert.equal(countCopies(svg('<g id="a"><path/><path/></g><use href="#a"/>')), 8);
	assert.equal(countCopies(svg('<g id="a"><path/></g><path fill="url(#a)"/>')), 6);
	assert.equal(countCopies(svg('<use href="#none"/>')), 2);
});

test('copies of copies are multiplied, however deep', () => {
	const level = (index: number) =>
		`<g id="g${index}">${`<use href="#g${index - 1}"/>`.repeat(10)}</g>`;
	const levels = Array.from({ length: 6 }, (_, index) => level(index + 1)).join('');
	assert.ok(countCopies(svg(`<path id="g0"/>${levels}`)) > 1_000_000);
});

test('what shows itself is not drawn for it, and ends', () => {
	assert.equal(countCopies(svg('<g id="a"><use href="#a"/></g>')), 3);
});
