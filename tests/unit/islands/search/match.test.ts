import assert from 'node:assert/strict';
import { test } from 'node:test';
import { narrow } from '../../../../src/islands/search/match.ts';
import { countFacets } from '../../../../src/islands/search/page/count-facets.ts';
import { noFacets, type Facets } from '../../../../src/islands/search/query.ts';

const known: Facets = {
	module: ['docker', 'networking', 'aws-labs'],
	difficulty: ['beginner', 'advanced'],
	kind: ['lab', 'video'],
	minutes: ['0-15', '16-45'],
};

const note = (id: string, module: string, difficulty: string, kind: string, minutes = '0-15') => ({
	id,
	facets: { module: [module], difficulty: [difficulty], kind: [kind], minutes: [minutes] },
});

const notes = [
	note('a', 'docker', 'beginner', 'lab'),
	note('b', 'docker', 'advanced', 'video'),
	note('c', 'networking', 'beginner', 'lab', '16-45'),
	note('d', 'networking', 'beginner', 'video'),
];

const all = notes.map(({ facets }) => facets);

const left = (chosen: Partial<Facets>) =>
	narrow(notes, { ...noFacets, ...chosen }).map(({ id }) => id);

test('without choices every note is left, in its order', () => {
	assert.deepEqual(left({}), ['a', 'b', 'c', 'd']);
});

test('choices within a facet widen, choices across facets narrow', () => {
	assert.deepEqual(left({ module: ['docker'] }), ['a', 'b']);
	assert.deepEqual(left({ module: ['docker', 'networking'] }), ['a', 'b', 'c', 'd']);
	assert.deepEqual(left({ module: ['docker', 'networking'], kind: ['lab'] }), ['a', 'c']);
	assert.deepEqual(left({ module: ['docker'], kind: ['lab'], minutes: ['16-45'] }), []);
});

test('counts say how many notes each value has when nothing is chosen', () => {
	const counts = countFacets(all, noFacets, known);
	assert.deepEqual(counts.module, { docker: 2, networking: 2, 'aws-labs': 0 });
	assert.deepEqual(counts.difficulty, { beginner: 3, advanced: 1 });
});

test("a facet's own choice leaves the counts of its other values as they are", () => {
	const counts = countFacets(all, { ...noFacets, module: ['docker'] }, known);
	assert.deepEqual(counts.module, { docker: 2, networking: 2, 'aws-labs': 0 });
	assert.deepEqual(counts.kind, { lab: 1, video: 1 });
	assert.deepEqual(counts.difficulty, { beginner: 1, advanced: 1 });
});

test('each count is what that value would leave if it were chosen alone in its facet', () => {
	for (const chosen of [
		{ ...noFacets, module: ['docker'], kind: ['lab'] },
		{ ...noFacets, difficulty: ['beginner'], kind: ['video', 'lab'] },
	]) {
		const counts = countFacets(all, chosen, known);
		for (const name of ['module', 'difficulty', 'kind', 'minutes'] as const) {
			for (const value of known[name]) {
				const would = narrow(notes, { ...chosen, [name]: [value] }).length;
				assert.equal(counts[name][value], would, `${name} ${value}`);
			}
		}
	}
});
