import { parseConsole } from '../../console.ts';
import { placeInNote, placeOfOffset, type Snippet } from '../snippet.ts';
import type { Place } from '../../note-facts.ts';

/** Commands of a block, as one would hand them to a shell: a whole script, or one of a session. */
export interface ShellSource {
	text: string;
	/** Where it begins in the block, both 1-based. */
	start: Place;
	/** What a session says of it, in the lines directly above. */
	comment?: string | undefined;
	/** A here-document without its end, or a `\` that joins nothing, which is told elsewhere. */
	unfinished: boolean;
}

const scriptLanguages: readonly string[] = ['bash', 'sh', 'shell', 'shellscript'];

/** Whether a block holds commands, as a script or as a session. */
export function isShell({ language }: Pick<Snippet, 'language'>): boolean {
	return language === 'console' || scriptLanguages.includes(language);
}

/** What a shell would read of a block: of a session, its commands; of no shell block, nothing. */
export function listShellSources({
	language,
	code,
}: Pick<Snippet, 'language' | 'code'>): ShellSource[] {
	if (scriptLanguages.includes(language)) {
		const text = code.replace(/\r\n?/g, '\n');
		return [{ text, start: { line: 1, column: 1 }, unfinished: false }];
	}
	if (language !== 'console') return [];
	return parseConsole(code).entries.map(({ command, comment, unfinished }) => ({
		text: command.text,
		// Behind the prompt.
		start: { line: command.line, column: 3 },
		comment: comment?.text,
		unfinished: unfinished !== undefined,
	}));
}

/** Where an offset of a source stands in the note's file. */
export function placeOfCommand(snippet: Snippet, { text, start }: ShellSource, offset: number) {
	const { line, column } = placeOfOffset(text, offset);
	return placeInNote(
		snippet,
		start.line + line - 1,
		line === 1 ? start.column + column - 1 : column,
	);
}
