import { stateOf, type StudyRecord } from '../../study/record.ts';
import { followStudy } from '../progress/read-study.ts';
import { showMarks } from '../progress/show-marks.ts';

const followed = new WeakSet<Element>();

/**
 * Shows what is marked on the page of a note, now and after every change.
 *
 * @param element with the controls that mark the note
 * @param words of MarkNote.astro, in its order
 */
export function follow(
	element: Element,
	note: string,
	words: readonly string[],
	signal: AbortSignal,
): void {
	if (followed.has(element)) return;
	followed.add(element);
	signal.addEventListener('abort', () => followed.delete(element));
	followStudy((record) => show(element, note, words, record), signal);
}

function show(element: Element, note: string, words: readonly string[], record: StudyRecord): void {
	const [, , partly = '', done = '', needs = ''] = words;
	const state = stateOf(record, note);
	for (const input of element.querySelectorAll('input')) input.checked = input.value === state;
	showMarks(record, { partly, done });
	showAnswered(note, record);
	const here = document.querySelector<HTMLElement>('.pager .here');
	if (here) here.dataset['progress'] = state;

	const list = document.querySelector('.facts .needs');
	const term = list?.closest('dd')?.parentElement?.querySelector('dt');
	if (!list || !term) return;
	const told = term.querySelector('span') ?? term.appendChild(document.createElement('span'));
	const isNew = Object.keys(record.marks).length === 0;
	told.textContent = (isNew ? '' : needs)
		.replace('{done}', String(list.querySelectorAll('[data-progress=done]').length))
		.replace('{all}', String(list.children.length));
}

/** Fetches what says so only when a question of the note was answered, or is said to be. */
function showAnswered(note: string, record: StudyRecord): void {
	const isAnswered = Object.keys(record.answers).some((id) => id.startsWith(`${note}#`));
	if (!isAnswered && !document.querySelector('.answered')) return;
	// Offline, or gone after a new deployment: the question can be answered without.
	import('./show-answered.ts')
		.then(({ showAnswered }) => showAnswered(note, record))
		.catch(() => undefined);
}
