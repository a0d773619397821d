import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import { ask } from '../../../../scripts/new/ask.ts';
import type { CourseFacts } from '../../../../scripts/new/course-facts.ts';
import type { Answers } from '../../../../scripts/new/fields.ts';
import { planNote } from '../../../../scripts/new/plan-note.ts';

const course: CourseFacts = {
	modules: ['docker', 'networking'],
	kinds: ['video', 'lab'],
	difficulties: ['beginner', 'advanced'],
	notes: ['docker/why-docker'],
	fileOf: (module, name) => (name === 'why-docker' ? `${module}/${name}.mdx` : undefined),
	freeOrder: () => 7,
};

/** Answers each question in turn; gives what was said and everything that was shown. */
async function converse(answers: readonly string[], given: Partial<Answers> = {}) {
	const [input, output] = [new PassThrough(), new PassThrough()];
	const rest = [...answers];
	let shown = '';
	output.setEncoding('utf8').on('data', (text: string) => {
		shown += text;
		if (!text.endsWith(': ')) return;
		const next = rest.shift();
		if (next === undefined) input.end();
		else input.write(`${next}\n`);
	});
	const said = await ask(given, course, { input, output });
	return { said, shown, left: rest };
}

test('an empty answer takes the default', async () => {
	const { said, shown, left } = await converse(['', 'Volumes', ...Array<string>(8).fill('')]);
	assert.deepEqual(left, []);
	assert.deepEqual(said, {
		module: 'docker',
		title: 'Volumes',
		name: 'volumes',
		kind: 'video',
		difficulty: 'beginner',
		order: '7',
	});
	assert.match(shown, /Module \(docker, networking\) \[docker\]: /);
	assert.equal(planNote(said, course).order, '7');
});

test('an answer that will not do is told, and asked for again', async () => {
	const { said, shown } = await converse(
		['', '', 'Why Docker', '', 'why-docker-again', 'vidoe', 'lab', '', '', 'x', '9', '', '', ''],
		{ module: 'dokcer' },
	);
	assert.match(shown, /^Unexpected module dokcer, .* Did you mean docker\?\n/);
	assert.match(shown, /Unexpected name why-docker, expected a note that is not there yet/);
	assert.match(shown, /Unexpected kind vidoe, expected one of video, lab\. Did you mean video\?/);
	assert.match(shown, /Unexpected x for minutes/);
	assert.deepEqual([said.name, said.kind, said.estimate], ['why-docker-again', 'lab', '9']);
});

test('what was given is not asked for, and the address only of a lesson that has a name', async () => {
	const given = { module: 'docker', name: 'x', title: 'X', kind: 'lab', difficulty: 'advanced' };
	const without = await converse(['', '', '', '', ''], given);
	assert.doesNotMatch(without.shown, /Address|Title|Kind/);
	assert.deepEqual(without.said, { ...given, order: '7' });
	const lesson = await converse(['', '', 'A lab', 'https://example.org', '', ''], given);
	assert.equal(lesson.said.sourceUrl, 'https://example.org');
	const taken = await converse(['', '', '', '', ''], { ...given, tags: 'Big' });
	assert.match(taken.shown, /Unexpected tag Big/);
	assert.equal(taken.said.tags, undefined);
});

test('a terminal that is closed early creates nothing', async () => {
	await assert.rejects(converse(['', 'Volumes']), /^CouldNotRun: Nothing was created\.$/);
});
