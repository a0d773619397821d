import type { FaultId } from '../../src/schema/fault-ids.ts';
import { nearest } from '../../src/schema/nearest.ts';
import { alertKinds } from '../../src/notes/alerts.ts';
import { slug } from '../../src/schema/shared.ts';
import type { NoteFile } from '../content.ts';
import { errorAt, type PlacedFault } from '../placed-fault.ts';
import type { Rule } from '../rule.ts';
import { suggest } from '../suggest.ts';

/** Each component holds what it is made for; the safe lane has judged names and attributes. */
export const components: Rule = {
	ids: [
		'alert-line',
		'alert-unknown',
		'layers-list',
		'question-answer',
		'question-id',
		'question-repeated',
		'steps-list',
		'tabs-content',
	],
	check: ({ notes }) =>
		notes.flatMap((note) => [...questions(note), ...lists(note), ...alerts(note)]),
};

function questions({ path, facts }: NoteFile): PlacedFault[] {
	const lines = new Map<string, number>();
	return (facts?.questions ?? []).flatMap((question) => {
		const { id, answers } = question;
		const refuse = (kind: FaultId, message: string, fix: string) =>
			errorAt(path, question, { id: kind, message, fix });
		const faults: PlacedFault[] = [];
		if (answers !== 1) {
			faults.push(
				refuse(
					'question-answer',
					`Unexpected <Question> with ${answers === 0 ? 'no' : answers} answers, expected one <Answer> in it.`,
					answers === 0
						? 'Write <Answer> … </Answer> before </Question>, with a blank line before it.'
						: 'Join them.',
				),
			);
		}
		if (id === '') return faults;
		if (!slug.safeParse(id).success) {
			faults.push(
				refuse(
					'question-id',
					`Unexpected id ${id} of <Question>, expected lower-case letters, digits and hyphens.`,
					'Choose a short name and keep it: readers’ cards are stored by it.',
				),
			);
		}
		const line = lines.get(id);
		if (line !== undefined) {
			faults.push(
				refuse(
					'question-repeated',
					`Unexpected second <Question id="${id}">, expected each id once: line ${line} has it.`,
					'Give the newer of the two another id.',
				),
			);
		} else lines.set(id, question.line);
		return faults;
	});
}

function lists({ path, facts }: NoteFile): PlacedFault[] {
	const steps = (facts?.steps ?? [])
		.filter(({ lists, others }) => lists !== 1 || others > 0)
		.map((place) =>
			errorAt(path, place, {
				id: 'steps-list',
				message: `Unexpected content of <Steps>, expected one numbered list and nothing else.`,
				fix: 'Indent what belongs to a step by three spaces, so that it is part of the list.',
			}),
		);
	const layers = (facts?.layers ?? [])
		.filter(({ lists }) => lists !== 1)
		.map((place) =>
			errorAt(path, place, {
				id: 'layers-list',
				message: `Unexpected ${place.lists} lists in <Layers>, expected one.`,
				fix: 'Write one list: each item with a list of its own is a stack.',
			}),
		);
	const tabs = (facts?.tabs ?? [])
		.filter(({ tabs, others }) => tabs === 0 || others > 0)
		.map((place) =>
			errorAt(path, place, {
				id: 'tabs-content',
				message: `Unexpected ${place.tabs === 0 ? '<Tabs> without a <Tab>' : 'content between the tabs'}, expected <Tab title="…"> only.`,
				fix: 'Put each part into <Tab title="…"> … </Tab>, with blank lines around the tags.',
			}),
		);
	return [...steps, ...layers, ...tabs];
}

function alerts({ path, facts }: NoteFile): PlacedFault[] {
	const kinds: readonly string[] = alertKinds;
	const words = alertKinds.map((kind) => kind.toUpperCase());
	return (facts?.alerts ?? []).flatMap((alert) => {
		if (!kinds.includes(alert.word.toLowerCase())) {
			const fault = errorAt(path, alert, {
				id: 'alert-unknown',
				message: `Unexpected alert [!${alert.word}], expected one of ${words.join(', ')}.${suggest(nearest(alert.word, words))}`,
				fix: 'Choose one of these.',
			});
			return [fault];
		}
		if (alert.alone) return [];
		const fault = errorAt(path, alert, {
			id: 'alert-line',
			message: `Unexpected text behind [!${alert.word}], expected it on the next line.`,
			fix: 'Break the line there and begin the next with >.',
		});
		return [fault];
	});
}
