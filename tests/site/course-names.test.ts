// Another course takes the repository, replaces content/, and has the same: so nothing in src/ may
// know this one. That no name is put together there either, tests/unit/integrations/second-course.test.ts
// sees in what a second course builds to.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';

const root = path.resolve(import.meta.dirname, '../..');

test('the names of the course, what it is about and its addresses stand nowhere in src/', () => {
	const course = parse(readFileSync(path.join(root, 'content/course.yaml'), 'utf8')) as Record<
		string,
		unknown
	>;
	const names = ['title', 'subtitle', 'about', 'address', 'repository']
		.map((key) => course[key])
		.filter((name) => typeof name === 'string');
	assert.ok(names.length > 0, 'the course has no name');
	assert.deepEqual(placesOf(names), []);
	// One word, such as Databases, is a word of any code when it has no capital.
	const longer = names.filter((name) => name.includes(' '));
	assert.deepEqual(placesOf(longer, inAnyCapitals), []);
});

test('no name in what the course is about, and no module’s title of several words, is in src/', () => {
	const { title, about = '' } = parse(
		readFileSync(path.join(root, 'content/course.yaml'), 'utf8'),
	) as { title: string; about?: string };
	// Names within a sentence: words with capitals, and numbers, that follow each other.
	const parts = about.match(/\p{Lu}[\p{L}\d]*(?: (?:\p{Lu}|\d)[\p{L}\d]*)+/gu) ?? [];
	const titles = globSync('content/*/module.yaml', { cwd: root })
		.map((file) => (parse(readFileSync(path.join(root, file), 'utf8')) as { title: string }).title)
		// One word, such as Docker, may be a tool's name, which the tables of tools know.
		.filter((name) => name.includes(' '));
	assert.deepEqual(placesOf([title, ...parts, ...titles]), []);
});

/** Where in src/ one of the names stands, over the end of a line too. */
function placesOf(names: readonly string[], as: (text: string) => string = String): string[] {
	const plain = (text: string) => as(text.replace(/\s+/g, ' '));
	return sources().flatMap(({ file, text }) => {
		const written = plain(text);
		return names.filter((name) => written.includes(plain(name))).map((name) => `${file}: ${name}`);
	});
}

const inAnyCapitals = (text: string) => text.toLowerCase();

/** Knows tools by their names, in whatever course they are taught: a module may be named for one. */
const tools = /^src[\\/](?:notes[\\/]snippets[\\/]|words[\\/]\w+[\\/]flags\.ts$)/;

test('no id of a module, or of a note in several words, is in code of src/ but that for tools', () => {
	const modules = globSync('content/*/module.yaml', { cwd: root }).map((file) =>
		path.basename(path.dirname(file)),
	);
	const notes = globSync('content/*/*.{md,mdx}', { cwd: root }).map(
		(file) => path.parse(file).name,
	);
	// A note of one word, such as overview, has a name that any code may use.
	const ids = [...modules, ...notes.filter((id) => id.includes('-'))];
	assert.ok(ids.length > 0, 'the course has no modules');
	const anyId = new RegExp(`(?<![\\w-])(?:${ids.join('|')})(?![\\w-])`);
	assert.deepEqual(
		sources()
			.filter(({ file }) => !tools.test(file))
			.flatMap(({ file, text }) =>
				withoutComments(text)
					.split('\n')
					.flatMap((line, index) =>
						anyId.test(line) ? `${file}:${index + 1}: ${line.trim()}` : [],
					),
			),
		[],
	);
});

/** Every file of src/, whatever its kind. */
function sources(): { file: string; text: string }[] {
	return globSync('src/**/*.*', { cwd: root }).map((file) => ({
		file,
		text: readFileSync(path.join(root, file), 'utf8'),
	}));
}

/** Blanks comments out; lines keep their numbers. */
function withoutComments(text: string): string {
	return text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<=^|\s)\/\/.*$/gm, (comment) =>
		comment.replace(/[^\n]/g, ' '),
	);
}
