import type { ElementContent } from 'hast';
import { parseConsole, type ConsoleText } from './console.ts';
import { element } from './tree.ts';

/**
 * A session as a ledger: one span per command, per comment and per stretch of output, each with
 * its line ends inside. The prompt is the style sheet's, so that copying and searching never meet
 * it; the texts of `.command` joined are all commands, one per line.
 */
export function renderSession(text: string): ElementContent[] {
	const { lead, entries } = parseConsole(text);
	return [
		...line('output', lead),
		...entries.flatMap(({ comment, command, output }) => [
			...line('comment', comment),
			...line('command', command),
			...line('output', output),
		]),
	];
}

function line(kind: string, text: ConsoleText | undefined): ElementContent[] {
	if (!text) return [];
	return [element('span', { className: ['line', kind] }, `${text.text}\n`)];
}
