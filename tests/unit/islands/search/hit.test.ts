import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hitOf, mostSections } from '../../../../src/islands/search/hit.ts';
import type { FoundNote, FoundPlace } from '../../../../src/islands/search/match.ts';
import { plain, readExcerpt, type Segment } from '../../../../src/islands/search/segments.ts';

const facets = { module: ['docker'], difficulty: ['beginner'], kind: ['lab'], minutes: ['16-45'] };

const place = (heading: string | undefined, excerpt: string, score = 1): FoundPlace => ({
	address: `/docker/docker-images/${heading ? `#${heading.toLowerCase()}` : ''}`,
	heading,
	excerpt: readExcerpt(excerpt),
	score,
});

const found = (places: readonly FoundPlace[]): FoundNote => ({
	note: 'docker/docker-images',
	address: '/docker/docker-images/',
	code: 'D6',
	minutes: '45–60 min',
	estimate: 45,
	timeSpent: [45, 60],
	title: 'Docker images',
	summary: 'What an image is made of, and how layers are cached.',
	places,
});

const markedIn = (segments: readonly Segment[]) =>
	segments.filter(({ marked }) => marked).map(({ text }) => text);

test('a hit carries what is shown of its note', () => {
	const hit = hitOf({ facets }, found([]), 'image');
	assert.deepEqual(
		{ ...hit, title: plain(hit.title), excerpt: plain(hit.excerpt) },
		{
			note: 'docker/docker-images',
			address: '/docker/docker-images/',
			code: 'D6',
			minutes: '45–60 min',
			estimate: 45,
			timeSpent: [45, 60],
			title: 'Docker images',
			module: 'docker',
			difficulty: 'beginner',
			kind: 'lab',
			excerpt: 'What an image is made of, and how layers are cached.',
			sections: [],
		},
	);
});

test('title and summary are marked in the forms in which the text was found', () => {
	const hit = hitOf({ facets }, found([place('Cache', 'a <mark>cached</mark> layer')]), 'caching');
	assert.deepEqual(markedIn(hit.excerpt), ['cached']);
	assert.deepEqual(markedIn(hitOf({ facets }, found([]), 'image').title), ['images']);
});

test('words that only stand within what was found are not marked elsewhere', () => {
	const places = [place('Run', '<mark>nginx:made-image</mark>')];
	assert.deepEqual(markedIn(hitOf({ facets }, found(places), 'nginx').excerpt), []);
});

test('the text before the first heading is the excerpt, where it answers', () => {
	const hit = hitOf({ facets }, found([place(undefined, 'Opening <mark>layers</mark>')]), 'layers');
	assert.equal(plain(hit.excerpt), 'Opening layers');
	assert.deepEqual(hit.sections, []);
});

test('the best sections are shown, in the order of the text', () => {
	const places = [
		place('First', 'x', 2),
		place('Second', 'x', 9),
		place('Third', 'x', 1),
		place('Fourth', 'x', 5),
	];
	const { sections } = hitOf({ facets }, found(places), 'x');
	assert.equal(sections.length, mostSections);
	assert.deepEqual(
		sections.map(({ title }) => plain(title)),
		['First', 'Second', 'Fourth'],
	);
	assert.equal(sections[1]?.address, '/docker/docker-images/#second');
});

test("a section's excerpt does not say its heading again", () => {
	const { sections } = hitOf(
		{ facets },
		found([place('Cache', '<mark>Cache</mark>. The <mark>cache</mark> is kept')]),
		'cache',
	);
	assert.equal(plain(sections[0]?.excerpt ?? []), 'The cache is kept');
	assert.deepEqual(markedIn(sections[0]?.title ?? []), ['Cache']);
});
