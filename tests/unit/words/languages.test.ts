import assert from 'node:assert/strict';
import { test } from 'node:test';
import { de } from '../../../src/words/de.ts';
import { en, type Words } from '../../../src/words/en.ts';
import { interfaceLanguage, interfaceLanguages, wordsFor } from '../../../src/words/words-for.ts';

const others: Readonly<Record<string, { words: Words; same: readonly string[] }>> = {
	de: {
		words: de,
		// Words that German has too, names of keys and formats, and what is signs alone.
		same: [
			'booklet.station',
			'map.station',
			'module.station',
			'note.code',
			'note.text.code',
			'offline.facts.version',
			'contribute.version',
			'programs.llms.optional',
			'reading.keys.always.1.keys.0',
			'reading.keys.always.2.keys.0',
			'reading.keys.always.3.keys.0',
			'site.licence',
			'plan.told.minutes',
			'time.minutes',
			'time.range',
		],
	},
};

test('a regional tag has the words of its language, and an unknown one says which there are', () => {
	assert.deepEqual(interfaceLanguages.toSorted(), ['de', 'en']);
	assert.equal(interfaceLanguage('de-AT'), 'de');
	assert.equal(interfaceLanguage('den'), undefined);
	assert.equal(wordsFor('en-GB'), en);
	assert.equal(wordsFor('de'), de);
	assert.throws(() => wordsFor('fr'), /Unexpected language fr .* expected one of en, de\./);
	assert.throws(() => wordsFor('constructor'), /Unexpected language constructor/);
});

for (const [language, { words, same }] of Object.entries(others)) {
	const english = leavesOf(en);
	const leaves = leavesOf(words);

	test(`every word has its sibling in ${language}`, () => {
		assert.deepEqual([...leaves.keys()].toSorted(), [...english.keys()].toSorted());
	});

	test(`${language} fills in what English fills in`, () => {
		for (const [path, leaf] of english) {
			const sibling = leaves.get(path);
			assert.equal(typeof sibling, typeof leaf, path);
			assert.deepEqual(placeholders(sibling), placeholders(leaf), path);
		}
	});

	test(`no English was left in ${language}`, () => {
		const left = [...english].flatMap(([path, leaf]) => {
			const [before, after] = [spoken(leaf), spoken(leaves.get(path))];
			return before === after && /\p{L}{2}/u.test(before.replaceAll(/\{\w+\}/g, '')) ? [path] : [];
		});
		assert.deepEqual(left.toSorted(), same.toSorted());
	});

	test(`what is counted has the forms of ${language} for numbers, and no other`, () => {
		const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
		const plurals = pluralsOf(words);
		assert.ok(plurals.length > 0);
		for (const [path, plural] of plurals) {
			assert.deepEqual(Object.keys(plural).toSorted(), forms.toSorted(), path);
		}
	});

	test(`one thing and two are told apart in ${language}`, () => {
		const counting: [path: string, of: (count: number) => string][] = [
			['map.holds', (count) => words.map.holds(count, count)],
			['map.notes', words.map.notes],
			['map.key.scale', words.map.key.scale],
			['module.withoutTime', words.module.withoutTime],
			['commands.all', words.commands.all],
			['glossary.lead', words.glossary.lead],
			['review.lead', words.review.lead],
			['plan.table.upTo', words.plan.table.upTo],
		];
		for (const [path, of] of counting) {
			assert.notEqual(of(1).replace('1', '2'), of(2), path);
		}
		assert.match(words.map.notes(1234), /1\D234/);
	});
}

type Leaf = string | ((...values: never[]) => unknown);

/** Every word by its path; entries of a list by their number. Lists of words for the search are one. */
function leavesOf(value: unknown, path: readonly string[] = []): Map<string, Leaf> {
	if (typeof value === 'string' || typeof value === 'function') {
		return new Map([[path.join('.'), value as Leaf]]);
	}
	if (path.join('.') === 'commands.idle') return new Map([['commands.idle', String(value)]]);
	assert.ok(typeof value === 'object' && value !== null, path.join('.'));
	return new Map(
		Object.entries(value).flatMap(([key, inner]) => [...leavesOf(inner, [...path, key])]),
	);
}

/** What a reader is told; of a function, where it is given the same. */
function spoken(leaf: Leaf | undefined): string {
	if (typeof leaf !== 'function') return leaf ?? '';
	try {
		return JSON.stringify(leaf(...(['1', '2', '3'] as never[])));
	} catch {
		// It takes things: its text apart from how that is laid out.
		return leaf.toString().replaceAll(/\s+/g, '');
	}
}

function placeholders(leaf: Leaf | undefined): string[] {
	return typeof leaf === 'string' ? [...leaf.matchAll(/\{\w+\}/g)].map(String).toSorted() : [];
}

/** Every sentence in forms for numbers, by its path. */
function pluralsOf(value: unknown, path: readonly string[] = []): [string, object][] {
	if (typeof value !== 'object' || value === null) return [];
	if ('other' in value) return [[path.join('.'), value]];
	return Object.entries(value).flatMap(([key, inner]) => pluralsOf(inner, [...path, key]));
}
