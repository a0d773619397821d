import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runCheck } from '../../../../checks/run.ts';
import { findAll, findIn } from '../support/check-note.ts';
import { CourseFolder, today } from '../support/course-folder.ts';

test('links to notes, pages, modules and places that exist are fine', async () => {
	const text = `[a](./why-docker.mdx) [b](../networking/network-basics.mdx#ports)
[c](/docker/why-docker/#question-image-or-container) [d](/docker/) [e](/) [f](/search/)
[g](/glossary/#term-image) [h](#here) [i](https://example.org/#x) [j](mailto:a@example.org)

## Here
`;
	assert.deepEqual(await findIn(text), []);
});

test('a note by its old ending is told with the new one', async () => {
	const [finding] = await findAll('[a](./why-docker.md)\n');
	assert.match(finding?.message ?? '', /Did you mean \.\/why-docker\.mdx\?$/);
});

test('a note of another module is found by its name', async () => {
	const messages = (await findAll('[a](./network-basics.mdx) [b](/docker/network-basics/)\n')).map(
		({ message }) => /Did you mean (.*)\?/.exec(message)?.[1],
	);
	assert.deepEqual(messages, ['../networking/network-basics.mdx', '/networking/network-basics/']);
});

test('a misspelt module or page is told with the nearest', async () => {
	const messages = (await findAll('[a](/dokcer/) [b](/glosary/)\n')).map(
		({ message }) => /Did you mean (.*)\?/.exec(message)?.[1],
	);
	assert.deepEqual(messages, ['/docker/', '/glossary/']);
});

test('pages other than notes and the glossary have no places to link to', async () => {
	assert.deepEqual(await findIn('[a](/search/#x)\n\n[b](/docker/#x)\n\n[c](/#x)\n'), [
		'1:1 anchor-unknown',
		'3:1 anchor-unknown',
		'5:1 anchor-unknown',
	]);
});

test('an anchor is held against the ids that are built, case and all', async () => {
	assert.deepEqual(await findIn('[a](#here) [b](#Here) [c](#the-id)\n\n## Here {#the-id}\n'), [
		'1:1 anchor-unknown',
		'1:12 anchor-unknown',
	]);
});

test('an anchor is told with the nearest id: by its letters, else by its words', async () => {
	const nearest = async (anchor: string) => {
		const [finding] = await findAll(
			`[a](#${anchor})\n\n## Clean up\n\n## How a layer works\n\n## Layers, seen {#layers}\n`,
		);
		return /Did you mean (.*)\?/.exec(finding?.message ?? '')?.[1];
	};
	assert.equal(await nearest('layer'), '#layers');
	assert.equal(await nearest('clean'), '#clean-up');
	assert.equal(await nearest('how-it-works'), '#how-a-layer-works');
	assert.equal(await nearest('cleaning'), '#clean-up');
	assert.equal(await nearest('sources'), undefined);
});

test('the words of a link say where it leads', async () => {
	const vague = ['here', 'Click here', '**this**', 'link', 'this page.', 'click here to read it'];
	for (const words of [...vague, 'read more', 'Here:', 'the article']) {
		assert.deepEqual(await findIn(`[${words}](https://example.org/)\n`), ['1:1 link-words'], words);
	}
	for (const words of ['the link layer', 'here-documents', 'this is how', 'more on images']) {
		assert.deepEqual(await findIn(`[${words}](https://example.org/)\n`), [], words);
	}
});

test('an address that begins with www. is told as it was written, with the whole of it', async () => {
	for (const lane of ['md', 'mdx'] as const) {
		const [finding] = await findAll('See www.example.org/a for more.\n', lane);
		assert.match(finding?.message ?? '', /^Unexpected www\.example\.org\/a in the text,/);
		assert.match(finding?.fix ?? '', /^Write https:\/\/www\.example\.org\/a /);
	}
});

test('an anchor of a translation is one of the translation', async () => {
	using course = new CourseFolder();
	course.writeNote('docker/de/why-docker.mdx', '## Wozu\n');
	course.writeNote(
		'docker/de/docker-images.mdx',
		'[a](./why-docker.mdx#wozu)\n\n[b](../why-docker.mdx#wozu)\n',
	);
	const { findings } = await runCheck({ contentDir: course.path, today });
	assert.deepEqual(
		findings.filter(({ id }) => id === 'anchor-unknown').map(({ line }) => line),
		[9],
	);
});

test('links in tables, lists, components and footnotes are judged where they stand', async () => {
	const text = `| a |
| - |
| [b](c) |

- d
  - [e](f)

<Steps>

1. [g](h)

</Steps>

i[^1]

[^1]: [j](k)
`;
	assert.deepEqual(await findIn(text), [
		'3:3 link-address',
		'6:5 link-address',
		'10:4 link-address',
		'16:7 link-address',
	]);
});
