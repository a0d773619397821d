import { CouldNotRun } from '../../checks/could-not-run.ts';
import type { CourseFacts } from './course-facts.ts';
import { fields, type Answers } from './fields.ts';

/**
 * Answers for everything: what was given, else what suggests itself; empty where nothing is known.
 *
 * @throws CouldNotRun with a line for each answer that is missing or will not do.
 */
export function planNote(given: Readonly<Partial<Answers>>, course: CourseFacts): Answers {
	const said: Partial<Answers> = { ...given };
	const faults: string[] = [];
	for (const { name, flag, required, words, suggest, refuse } of fields) {
		const text = said[name] ?? suggest?.(course, said);
		if (text !== undefined) {
			said[name] = text;
			const refused = refuse(text, course, said);
			if (refused !== undefined) faults.push(refused);
		} else if (required) {
			const wanted = words ? `one of ${words(course).join(', ')}` : 'text in quotes';
			const what = flag === undefined ? `a ${name}` : `--${flag}`;
			faults.push(`Unexpected absence of ${what}, expected ${wanted}.`);
		}
	}
	if ((said.sourceTitle === undefined) !== (said.sourceUrl === undefined)) {
		const [here, gone] = said.sourceUrl === undefined ? ['title', 'url'] : ['url', 'title'];
		faults.push(
			`Unexpected --source-${here} without --source-${gone}, expected both. Give both, or none.`,
		);
	}
	if (faults.some((fault) => fault.startsWith('Unexpected absence'))) {
		faults.push('npm run new -- --help shows a line that has everything.');
	}
	if (faults.length > 0) throw new CouldNotRun(faults.join('\n'));
	const empty = Object.fromEntries(fields.map(({ name }) => [name, ''])) as Answers;
	return { ...empty, ...said };
}
