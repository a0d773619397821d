import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { realIndex, realSearch, type IndexedNote, type RealIndex } from './real-index.ts';

/**
 * What a browser fetches besides until a hit is drawn: our code, its style sheet and search.json.
 * tests/e2e/weight.test.ts weighs them.
 */
const besides = 8000 + 1500 + 3500;

/** Words that every note has, as often as `docker` stands in this course; the rest is rarer. */
const everywhere = ['docker', 'container', 'image', 'network'];
const question = ['how', 'do', 'I', 'a', 'the', 'is', 'of', 'to'];

/** Notes of 1,000 words in ten sections: the same in every run. */
function largeCourse(count: number): IndexedNote[] {
	let seed = 42;
	const random = () => (seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
	const one = (of: readonly string[]) => of[Math.floor(random() * of.length)] ?? '';
	const word = () => {
		const sort = random();
		if (sort < 0.3) return one(question);
		if (sort < 0.36) return one(everywhere);
		// Zipf's law: the nth word stands about as often as 1 ÷ n says.
		return wordOf(Math.floor(20_000 ** random()));
	};
	const words = (length: number) => Array.from({ length }, word).join(' ');
	return Array.from({ length: count }, (_, at) => ({
		id: `module-${at % 30}/note-${at}`,
		title: `${words(3)} ${wordOf(20_001 + at)}`,
		names: [words(3)],
		summary: words(15),
		place: at,
		body: Array.from(
			{ length: 10 },
			(_, part) => `<h2 id="part-${part}">${words(4)}</h2><p>${words(96)}.</p>`,
		).join('\n'),
	}));
}

/** A word that can be said, of its number. */
function wordOf(number: number): string {
	const syllables = 'ba ce di fo gu ha ji ko lu ma ne pi qo ru sa te vi wo xu za'.split(' ');
	const rest = Math.floor(number / 20);
	return (rest > 0 ? wordOf(rest) : 'y') + (syllables[number % 20] ?? '');
}

const notes = largeCourse(1000);
/** A note that is named by nothing but words that every note has. */
const plain = notes[600];
if (plain) plain.title = everywhere.toReversed().join(' ');
let real: RealIndex;

before(async () => {
	real = await realIndex(notes);
});
after(() => real.close());

const bytesOf = async (file: string) =>
	brotliCompressSync(await readFile(join(real.folder, file))).length;

const asked: [what: string, words: string][] = [
	['a title', notes[500]?.title ?? ''],
	['a title of words that every note has', plain?.title ?? ''],
	['a question', `how do I ${wordOf(70)} the ${wordOf(600)}`],
	['a word that every note has', 'docker'],
	['words that every note has', 'docker container'],
	['a question of them alone', 'how is the network of a docker container image'],
	['one of them with a rare word', `docker ${wordOf(9000)}`],
];

for (const [what, words] of asked) {
	test(`among 1,000 notes ${what} costs at most 165 KB until the first hit`, async () => {
		real.asked.length = 0;
		const { matches } = await (await realSearch(real)).match(words);
		assert.ok(matches.length > 0, words);
		const hit = await matches[0]?.load();
		if (what === 'a title') assert.equal(hit?.note, 'module-20/note-500');
		if (words === plain?.title) {
			assert.equal(hit?.note, plain.id);
			// Of the words that were looked for in names alone, too.
			const marked = hit.title.flatMap((segment) => (segment.marked ? segment.text : []));
			assert.equal(marked.join(' '), plain.title);
		}
		const files = [...new Set([...real.asked, 'pagefind.js', 'shapes.json'])];
		const sizes = await Promise.all(files.map(bytesOf));
		const total = sizes.reduce((sum, size) => sum + size, besides);
		const table = files.map((file, at) => `${String(sizes[at]).padStart(8)}  ${file}`).join('\n');
		assert.ok(total <= 165_000, `${total} bytes for “${words}”\n${table}`);
	});
}

test('a rare word is not fetched together with one that every note has', async () => {
	const words = notes.flatMap(({ body }) => body.match(/[a-z]+/g) ?? []);
	// Files hold words in the order of the alphabet, and one that stands thousands of times ends its own.
	const [rare = ''] = [...Map.groupBy(words, (word) => word)]
		.flatMap(([word, each]) => (word < wordOf(2) && each.length < 4 ? word : []))
		.toSorted()
		.slice(-1);
	real.asked.length = 0;
	const { matches } = await (await realSearch(real)).match(rare);
	assert.ok(matches.length > 0, rare);
	const files = real.asked.filter((file) => file.startsWith('index/'));
	assert.ok(files.length > 0);
	for (const file of files) assert.ok((await bytesOf(file)) <= 10_000, file);
});
