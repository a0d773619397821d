import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atomFeed } from '../../../src/course/atom-feed.ts';
import type { Course, Note } from '../../../src/course/types.ts';
import { sampleCourse } from './sample-course.ts';

const sample = sampleCourse(['a'], [{ id: 'a/one', title: 'Nets & <b>' }, { id: 'a/two' }]);
const options = { base: '/base/', whole: (path: string) => `https://notes.example${path}` };

test('a feed says what it is, where it is and when anything was last new', () => {
	const feed = atomFeed(sample, options);
	assert.ok(feed.startsWith('<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns='));
	for (const line of [
		'<id>https://notes.example/base/feed.xml</id>',
		'<title>Sample course</title>',
		'<link rel="self" type="application/atom+xml" href="https://notes.example/base/feed.xml"/>',
		'<updated>2026-11-21T00:00:00Z</updated>',
		'<author><name>Sample course</name></author>',
	]) {
		assert.ok(feed.includes(`\n${line}\n`), line);
	}
});

test('a note that tells of no change is new itself, on the day of its facts', () => {
	const [first = ''] = entriesOf(atomFeed(sample, options));
	assert.equal(
		first,
		`
<id>https://notes.example/base/a/one/</id>
<title>Nets &amp; &lt;b&gt;</title>
<updated>2026-11-21T00:00:00Z</updated>
<link rel="alternate" type="text/html" href="https://notes.example/base/a/one/"/>
<category term="Module a"/>
<summary>One sentence that is long enough to stand in a list of notes.</summary>
`,
	);
});

test('every change is said, newest first, each under an id of its own', () => {
	const changes = [
		{ date: '2026-03-01', what: 'Commands of Engine 29.' },
		{ date: '2026-12-02', what: 'A new picture.' },
		{ date: '2026-03-01', what: 'A question more.' },
	];
	const entries = entriesOf(atomFeed(withFirst({ changes }), options));
	assert.deepEqual(entries.map(idAndTitle), [
		[
			'https://notes.example/base/a/one/#changed-2026-12-02',
			'Nets &amp; &lt;b&gt;: A new picture.',
		],
		['https://notes.example/base/a/two/', 'About two'],
		[
			'https://notes.example/base/a/one/#changed-2026-03-01',
			'Nets &amp; &lt;b&gt;: Commands of Engine 29.',
		],
		[
			'https://notes.example/base/a/one/#changed-2026-03-01-2',
			'Nets &amp; &lt;b&gt;: A question more.',
		],
	]);
});

test('a change keeps its id when another one is added below it', () => {
	const changes = [{ date: '2026-03-01', what: 'One.' }];
	const more = [...changes, { date: '2026-03-01', what: 'Two.' }];
	const [before, after] = [changes, more].map((list) =>
		entriesOf(atomFeed(withFirst({ changes: list }), options)).map(idAndTitle),
	);
	assert.ok(before && after);
	assert.equal(before.length, 2);
	for (const entry of before) {
		assert.deepEqual(
			after.find(([id]) => id === entry[0]),
			entry,
		);
	}
});

test('a feed holds the hundred newest entries', () => {
	const changes = Array.from({ length: 300 }, (_, day) => ({
		date: new Date(Date.UTC(2026, 0, day + 1)).toISOString().slice(0, 10),
		what: 'Again.',
	}));
	const entries = entriesOf(atomFeed(withFirst({ changes }), options));
	assert.equal(entries.length, 100);
	assert.match(entries[1] ?? '', /changed-2026-10-27/);
});

test('a course without notes has a feed without entries', () => {
	const feed = atomFeed(sampleCourse(['a'], []), options);
	assert.deepEqual(entriesOf(feed), []);
	assert.match(feed, /<updated>1970-01-01T00:00:00Z<\/updated>/);
});

function withFirst(changed: Partial<Note>): Course {
	const notes = sample.notes.map((note, index) => (index === 0 ? { ...note, ...changed } : note));
	return { ...sample, notes };
}

function entriesOf(feed: string): string[] {
	return [...feed.matchAll(/<entry>([\s\S]*?)<\/entry>/g)].map(([, entry = '']) => entry);
}

function idAndTitle(entry: string): [string, string] {
	const said = (name: string) => new RegExp(`<${name}>(.*)</${name}>`).exec(entry)?.[1] ?? '';
	return [said('id'), said('title')];
}
