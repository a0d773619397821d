import type { FaultId } from '../../src/schema/fault-ids.ts';
import { isKnownLanguage, knownLanguages } from '../../src/notes/code-languages.ts';
import { fenceAttributes, parseFence, type FenceProblem } from '../../src/notes/fence.ts';
import type { Fence } from '../../src/notes/note-facts.ts';
import { nearest } from '../../src/schema/nearest.ts';
import { errorAt, type PlacedFault } from '../placed-fault.ts';
import type { Rule } from '../rule.ts';
import { suggest } from '../suggest.ts';

/** Every block of code says its language and holds something; its attributes are known. */
export const fences: Rule = {
	ids: [
		'fence-attribute',
		'fence-empty',
		'fence-indented',
		'fence-language',
		'fence-language-unknown',
		'fence-lines',
	],
	check: ({ notes }) =>
		notes.flatMap(({ path, facts }) =>
			(facts?.fences ?? []).flatMap((fence) =>
				fence.indented ? [indented(path, fence)] : judge(path, fence),
			),
		),
};

function indented(path: string, fence: Fence): PlacedFault {
	return errorAt(path, fence, {
		id: 'fence-indented',
		message: 'Unexpected code by indentation, expected a fence.',
		fix: 'Put ``` and a language on a line before it and ``` on a line after it; for text, take the spaces away.',
	});
}

function judge(path: string, fence: Fence): PlacedFault[] {
	const { language, problems, marked } = parseFence(fence.language, fence.meta);
	const refuse = (id: FaultId, message: string, fix: string) =>
		errorAt(path, fence, { id, message, fix });
	const faults = problems.map((problem) =>
		refuse('fence-attribute', describe(problem), cures[problem.kind]),
	);
	if (language === '') {
		faults.push(
			refuse(
				'fence-language',
				`Unexpected ${fence.mark} without a language, expected one behind it.`,
				`Write ${fence.mark}console for a session, ${fence.mark}text for plain text, or the name of the language.`,
			),
		);
	} else if (!isKnownLanguage(language)) {
		faults.push(
			refuse(
				'fence-language-unknown',
				`Unexpected language ${language}, expected one that can be highlighted.${suggest(nearest(language, knownLanguages))}`,
				'Correct it, or write text.',
			),
		);
	}
	const lines = fence.code.replace(/\n$/, '').split('\n');
	if (fence.code.trim() === '') {
		faults.push(
			refuse('fence-empty', 'Unexpected fence without code, expected some.', 'Fill or remove it.'),
		);
	} else if (marked.some((line) => line > lines.length)) {
		const beyond = marked.find((line) => line > lines.length) ?? 0;
		faults.push(
			refuse(
				'fence-lines',
				`Unexpected mark of line ${beyond}, expected at most ${lines.length}: the block ends there.`,
				'Count from 1 at the line below the fence.',
			),
		);
	}
	return faults;
}

function describe({ kind, text, attribute = '' }: FenceProblem): string {
	const known = fenceAttributes.join(', ');
	switch (kind) {
		case 'unknown-attribute':
			return `Unexpected attribute ${attribute} of a fence, expected one of ${known}.${suggest(nearest(attribute, fenceAttributes))}`;
		case 'repeated-attribute':
			return `Unexpected second ${attribute} of a fence, expected each attribute once.`;
		case 'missing-value':
			return `Unexpected ${text} of a fence, expected ${attribute}="…".`;
		case 'missing-quotes':
			return `Unexpected ${text} of a fence, expected its value in double quotes.`;
		case 'unclosed-quote':
			return `Unexpected ${text} of a fence, expected a " at its end.`;
		case 'bad-lines':
			return `Unexpected ${text} of a fence, expected lines such as {1,3-5}.`;
		case 'too-long':
			return `Unexpected length of the line behind ${text.slice(0, 20)}…, expected a few attributes.`;
		case 'stray-text':
			return `Unexpected ${text} behind the language of a fence, expected attributes such as title="…".`;
	}
}

const cures: Readonly<Record<FenceProblem['kind'], string>> = {
	'unknown-attribute': 'Correct its spelling, or remove it.',
	'repeated-attribute': 'Remove one of the two.',
	'missing-value': 'Write a value in double quotes, or remove it.',
	'missing-quotes': 'Put " before and behind the value.',
	'unclosed-quote': 'Put " behind the value.',
	'bad-lines': 'Write the numbers of lines, from 1, between { and }.',
	'too-long': 'Say it in a sentence before the block.',
	'stray-text': 'Remove it, or make it the title: title="…".',
};
