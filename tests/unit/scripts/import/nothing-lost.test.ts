import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBody } from '../../../../src/notes/read-note.ts';
import type { CourseToFill } from '../../../../scripts/import/course-to-fill.ts';
import type { ReadSource } from '../../../../scripts/import/draft.ts';
import { readPage } from '../../../../scripts/import/folder/read-page.ts';
import { importNotes, type Imported } from '../../../../scripts/import/import-notes.ts';
import { systems } from '../../../../scripts/import/options.ts';
import { readReadme } from '../../../../scripts/import/readme/read-readme.ts';
import { anchorsOfReadme } from '../../../../scripts/import/resolve-link.ts';
import { createRandom } from '../../../../scripts/bench/course/create-random.ts';

const course: CourseToFill = {
	kinds: new Map([
		['lab', 'lab'],
		['video', 'video'],
	]),
	difficulties: new Map([['beginner', 'beginner']]),
	modules: new Map(),
	paths: new Set(),
	lastOrder: () => 0,
};

function importAll(source: ReadSource): Imported {
	return importNotes([source], {
		course,
		module: 'practice',
		chosen: {},
		today: '2026-03-01',
		targets: anchorsOfReadme,
		picture: (_, address) => (address.endsWith('.png') ? `./${address}` : undefined),
	});
}

/** Pieces that documents are made of; `@` becomes a word that no other piece has. */
const pieces: readonly string[] = [
	'# @ @',
	'## @ - 10 min',
	'### @',
	'#### @ (took ~15 min)',
	'# Area 1 @',
	'## Beginner',
	'@ @\n---',
	'@\n===',
	'#',
	'## @ {#own-id}',
	'## @ { .class }',
	'Time: 20 min',
	'- 45 min',
	'took ~15 min @',
	'Time taken: 20 mins',
	'1 hour 30',
	'@\nTime: 5 min',
	'**@**\n\nTime: 5 min',
	'Time: @ min',
	'1. @ - 10 min\n\n   - @ @\n   - @',
	'- [@](https://example.org/@) - 5 min\n  - @',
	'- @ 12 min\n- @\n  - @ @',
	'* @\n\n  @ {@}\n',
	'-\n\n@ @',
	'1.\n@',
	'• @ @\n    • @',
	'  2. @ - 8 min\n\n    • @',
	'@ {@} @',
	'@ <@> @',
	'@ < @ > @',
	'{@',
	'@}',
	'\\{@\\}',
	'`{@}` <b>@</b>',
	'<div align="center">\n@\n</div>',
	'<details><summary>@</summary>\n\n@\n\n</details>',
	'<table><tr><td>@</td></tr></table>',
	'<!-- @ -->',
	'<!-- write: @ */} -->',
	'<script>@</script>',
	'<img src="@.png" alt="@">',
	'@<br>@',
	'<a href="https://example.org/@">@</a>',
	'</@>',
	'<Tabs>',
	'</Tabs>',
	'<@ x={1} />',
	'[@](./@.md)',
	'[@](#@)',
	'[here](https://example.org/@)',
	'[@][@]',
	'[ref]',
	'[ref]: https://example.org/@',
	'[^n] @',
	'[^n]: @',
	'![@](@.png)',
	'![](@.png)',
	'![@](https://example.org/@.jpg)',
	'[![@](@.png)](https://example.org/@)',
	'<https://example.org/@>',
	'https://example.org/@',
	'http://example.org/@',
	'http://localhost:8080/@',
	'[@](javascript:@)',
	'<javascript:@>',
	'[](https://example.org/@)',
	'www.example.org/@',
	'```\n@ {@}\n```',
	'```sh\n$ @ <@>\n```',
	'~~~yaml title=@ {1} @\n@: {@}\n~~~',
	'```\n@',
	'    @ {@}',
	'- @\n\n      @ code',
	'``@``',
	'```mermaid\n@ --> @\n```',
	'```@\n@\n```',
	'```',
	'> @ {@}',
	'> [!NOTE]\n> @',
	'> [!INFO] @',
	'> - @\n>   @',
	'| @ | {@} |\n| --- | --- |\n| <@> | @ |',
	'---',
	'***',
	'import @ from "@"',
	'export const @ = 1',
	'import {@}',
	'{/* @ */}',
	'{@.map(@)}',
	':::tip[@]\n@ @\n:::',
	':::note @\n\n@\n\n:::',
	'::::info\n:::danger\n@\n:::\n::::',
	':::',
	'!!! note "@"\n    @ @\n\n    @',
	'??? @\n    @',
	'=== "@"\n\n    @\n\n=== "@"\n\n    @',
	'!!! @',
	'[TOC]',
	'--8<-- "@"',
	'@\n:   @',
	'<Tabs>\n<TabItem label="@">\n@\n</TabItem>\n</Tabs>',
	'<Aside title="@">@ {@}</Aside>',
	'<Steps>\n\n1. @\n2. @\n\n</Steps>',
	'<Card\n  title="@">\n@\n</Card>',
	'@ \\',
	'@  \n@',
	'&amp; &lt;@&gt; &#123;@',
	'*@ _@* @_',
	'~~@~~ ==@==',
	'\t@',
	'   @',
	'@ \u00A0@',
	'Link: https://example.org/@',
	'<b>@',
	'**@',
	'$@$',
	'@: - @ @ - Aa@ - Bb@ * Cc@ - Dd@ - Ee@',
	'| @ |',
	'+++',
	'...',
];

interface Made {
	text: string;
	words: string[];
}

function makeDocument(random: () => number): Made {
	const words: string[] = [];
	const count = 1 + Math.floor(random() * 14);
	const parts = Array.from({ length: count }, () => {
		const piece = pieces[Math.floor(random() * pieces.length)] ?? '';
		return piece.replaceAll('@', () => {
			const word = `w${words.length}x`;
			words.push(word);
			return word;
		});
	});
	const gap = () => ['\n', '\n\n', '\n\n', '\n\n\n'][Math.floor(random() * 4)] ?? '\n';
	return { text: parts.map((part) => part + gap()).join(''), words };
}

/** Holds what became of a document against the document. */
function assertNothingLost(
	{ text, words }: Made,
	{ written, left, changed, files }: Imported,
): void {
	const told = [...left, ...changed].map(({ quote = '' }) => quote);
	const all = [...files.values(), ...told].join('\n').toLowerCase();
	for (const word of words)
		assert.ok(all.includes(word), `${word} of:\n${text}\nis not in:\n${all}`);
	for (const { text: note } of written) {
		const { faults } = readBody(note, 'mdx');
		assert.deepEqual(faults, [], `of:\n${text}\ncame:\n${note}`);
	}
}

test('of 600 random documents every word is in a note or in the report, and every note can be read', () => {
	const random = createRandom(20_261_122);
	for (let round = 0; round < 600; round++) {
		const made = makeDocument(random);
		assertNothingLost(made, importAll(readReadme(made.text, 'random.md')));
	}
});

test('of 450 random pages of other systems no word is lost either, and every note can be read', () => {
	const random = createRandom(31);
	for (let round = 0; round < 450; round++) {
		const made = makeDocument(random);
		const system = systems[round % systems.length] ?? 'mkdocs';
		const text = `---\ntitle: Random\nother: kept\n---\n${made.text}`;
		const page = readPage(text, { file: 'random.md', system, title: 'R', today: '2026-03-01' });
		assert.ok(typeof page !== 'string');
		assertNothingLost({ ...made, text }, importAll(page.source));
	}
});
