import { fill } from '../../course/fill-words.ts';
import { whenAnswered } from '../../study/answered.ts';
import type { StudyRecord } from '../../study/record.ts';
import { readingWords } from '../reading-words.ts';

/** Says beside the questions of a note which the reader has answered in the review, and when. */
export async function showAnswered(note: string, record: StudyRecord): Promise<void> {
	const { answered } = await readingWords();
	const clock = { now: new Date().toISOString() };
	for (const question of document.querySelectorAll('.prose .question[id]')) {
		// As src/notes/questions.ts makes an anchor of an id.
		const id = question.id.replace(/^question-/, '');
		const answers = record.answers[`${note}#${id}`] ?? {};
		const when = whenAnswered(answers, clock, document.documentElement.lang);
		const there = question.querySelector(':scope > .answered');
		if (!when) {
			there?.remove();
			continue;
		}
		const line = there ?? question.appendChild(document.createElement('p'));
		line.className = 'answered';
		line.textContent = when.due
			? fill(answered.later, { answered: when.answered, due: when.due })
			: fill(answered.due, { answered: when.answered });
	}
}
