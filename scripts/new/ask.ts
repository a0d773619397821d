import { createInterface } from 'node:readline/promises';
import { CouldNotRun } from '../../checks/could-not-run.ts';
import type { CourseFacts } from './course-facts.ts';
import { fields, type Answers, type Field } from './fields.ts';

interface Terminal {
	input: NodeJS.ReadableStream;
	output: NodeJS.WritableStream;
}

/**
 * Asks for what was not given, each question with its default, and again when an answer will not
 * do. What was given but will not do is asked for, too.
 *
 * @throws CouldNotRun when the terminal is closed before the last answer.
 */
export async function ask(
	given: Readonly<Partial<Answers>>,
	course: CourseFacts,
	{ input, output }: Terminal,
): Promise<Partial<Answers>> {
	const terminal = createInterface({ input, output });
	const closed = new Promise<never>((_, reject) => {
		terminal.once('close', () => reject(new CouldNotRun('Nothing was created.')));
	});
	closed.catch(() => undefined);
	const said: Partial<Answers> = {};
	const askFor = async (field: Field, offered: string | undefined) => {
		const question = withChoice(field, offered, course);
		return (await Promise.race([terminal.question(question), closed])).trim();
	};
	try {
		for (const field of fields) {
			const { name, words, suggest, required, unasked, refuse } = field;
			let text = given[name];
			if (text === undefined && (unasked || (name === 'sourceUrl' && !said.sourceTitle))) continue;
			for (;;) {
				const refused = text === undefined ? undefined : refuse(text, course, said);
				if (refused !== undefined) output.write(`${refused}\n`);
				if (text !== undefined && refused === undefined) break;
				const offered = suggest?.(course, said) ?? (required ? words?.(course)[0] : undefined);
				const answer = await askFor(field, offered);
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

/** `Kind of the lesson (video, lab) [video]: ` */
function withChoice(
	{ question, words, required }: Field,
	offered: string | undefined,
	course: CourseFacts,
): string {
	const choice = words ? ` (${words(course).join(', ')})` : '';
	const taken = offered === undefined ? (required ? '' : ' [none]') : ` [${offered}]`;
	return `${question}${choice}${taken}: `;
}
