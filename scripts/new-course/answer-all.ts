import { createInterface } from 'node:readline/promises';
import { CouldNotRun } from '../../checks/could-not-run.ts';
import { courseFields, type CourseAnswers } from './course-fields.ts';

interface Terminal {
	input: NodeJS.ReadableStream;
	output: NodeJS.WritableStream;
}

/**
 * Answers for everything: what was given, else what suggests itself; empty where nothing is known.
 *
 * @throws CouldNotRun with a line for each answer that is missing or will not do.
 */
export function answerAll(given: Readonly<Partial<CourseAnswers>>): CourseAnswers {
	const said: Partial<CourseAnswers> = { ...given };
	const faults: string[] = [];
	for (const { name, flag, required, suggest, refuse } of courseFields) {
		const text = said[name] ?? suggest?.(said) ?? '';
		said[name] = text;
		const refused = text === '' ? undefined : refuse(text, said);
		if (refused !== undefined) faults.push(refused);
		if (text === '' && required) {
			faults.push(`Unexpected absence of --${flag}, expected text in quotes.`);
		}
	}
	if (faults.length > 0) throw new CouldNotRun(faults.join('\n'));
	return said as CourseAnswers;
}

/**
 * Asks for what was not given, each question with its default, and again when an answer will not do.
 *
 * @throws CouldNotRun when the terminal is closed before the last answer.
 */
export async function askCourse(
	given: Readonly<Partial<CourseAnswers>>,
	{ input, output }: Terminal,
): Promise<Partial<CourseAnswers>> {
	const terminal = createInterface({ input, output });
	const closed = new Promise<never>((_, reject) => {
		terminal.once('close', () => reject(new CouldNotRun('Nothing was created.')));
	});
	closed.catch(() => undefined);
	const said: Partial<CourseAnswers> = {};
	try {
		for (const { name, question, required, suggest, refuse } of courseFields) {
			const offered = suggest?.(said);
			let text = given[name];
			// A licence that is known needs no question about its address.
			if (name === 'licenceUrl' && offered !== undefined) text ??= offered;
			for (;;) {
				const refused = text === undefined ? undefined : refuse(text, said);
				if (refused !== undefined) output.write(`${refused}\n`);
				if (text !== undefined && refused === undefined) break;
				const shown = offered === undefined ? (required ? '' : ' [none]') : ` [${offered}]`;
				const asked = terminal.question(`${question}${shown}: `);
				const answer = (await Promise.race([asked, closed])).trim();
				text = answer === '' ? offered : answer;
				if (text === undefined && !required) break;
			}
			if (text !== undefined) said[name] = text;
		}
	} finally {
		terminal.close();
	}
	return said;
}
