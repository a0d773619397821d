import type { FaultId } from '../../src/schema/fault-ids.ts';
import type { Place } from '../../src/notes/note-facts.ts';
import { questionAnchor } from '../../src/notes/questions.ts';
import type { NoteFile } from '../content.ts';
import { errorAt, type PlacedFault } from '../placed-fault.ts';
import type { Rule } from '../rule.ts';
import { isReservedId } from '../site-names.ts';

type Heading = NonNullable<NoteFile['facts']>['headings'][number];

/** Headings form an outline from `##` down, and each has an id of its own. */
export const headings: Rule = {
	ids: [
		'heading-empty',
		'heading-h1',
		'heading-id',
		'heading-id-repeated',
		'heading-id-reserved',
		'heading-level',
	],
	check: ({ notes }) =>
		notes.flatMap(({ path, facts }) => {
			const all = facts?.headings ?? [];
			const owners = new Map<string, Place>();
			for (const question of facts?.questions ?? []) {
				owners.set(questionAnchor(question.id), question);
			}
			return all.flatMap((heading, index) => [
				...judgeLevel(path, heading, all[index - 1]),
				...judgeText(path, heading),
				...judgeId(path, heading, owners),
			]);
		}),
};

function judgeLevel(path: string, heading: Heading, before: Heading | undefined): PlacedFault[] {
	if (heading.depth === 1) {
		const fault = errorAt(path, heading, {
			id: 'heading-h1',
			message: `Unexpected # heading "${heading.text}", expected ## or deeper: the title stands in the frontmatter.`,
			fix: `Write ## ${heading.text}, or remove the line.`,
		});
		return [fault];
	}
	const deepest = (before?.depth ?? 1) + 1;
	if (heading.depth <= deepest) return [];
	const fault = errorAt(path, heading, {
		id: 'heading-level',
		message: `Unexpected ${marks(heading.depth)} heading "${heading.text}"${before ? ` below a ${marks(before.depth)} heading` : ' as the first of the note'}, expected ${marks(deepest)}${before ? ' at the deepest' : ''}.`,
		fix: `Write ${marks(deepest)} ${heading.text}.`,
	});
	return [fault];
}

function judgeText(path: string, heading: Heading): PlacedFault[] {
	if (heading.text !== '') return [];
	const fault = errorAt(path, heading, {
		id: 'heading-empty',
		message: 'Unexpected heading without a text, expected words.',
		fix: 'Say what the section is about, or remove the line.',
	});
	return [fault];
}

/** Notes the heading as the owner of its id, unless the id has one. */
function judgeId(path: string, heading: Heading, owners: Map<string, Place>): PlacedFault[] {
	const { id, text, explicit } = heading;
	const refuse = (kind: FaultId, message: string, fix: string) => [
		errorAt(path, heading, { id: kind, message, fix }),
	];
	if (explicit && !/^[a-z][a-z0-9-]*$/.test(id)) {
		return refuse(
			'heading-id',
			`Unexpected id {#${id}}, expected a letter and then lower-case letters, digits and hyphens.`,
			`Write {#${better(id)}}.`,
		);
	}
	const another = explicit
		? 'Choose another id.'
		: `Give it another id: ${marks(heading.depth)} ${text} {#about-${id}}.`;
	if (isReservedId(id)) {
		return refuse(
			'heading-id-reserved',
			`Unexpected id ${id}, expected one that the page does not use itself.`,
			another,
		);
	}
	const owner = owners.get(id);
	if (!owner) {
		owners.set(id, heading);
		return [];
	}
	return refuse(
		'heading-id-repeated',
		`Unexpected second id ${id}, expected each once: line ${owner.line} has it.`,
		another,
	);
}

function marks(depth: number): string {
	return '#'.repeat(depth);
}

function better(id: string): string {
	const words = id.toLowerCase().replace(/[^a-z0-9]+/g, '-');
	return words.replace(/^[^a-z]+|-+$/g, '') || 'a-name';
}
