import type { Root } from 'mdast';
import { alertKinds, isAlertKind, type AlertKind } from '../../../src/notes/alerts.ts';
import { nearest } from '../../../src/schema/nearest.ts';
import { spanOf, walkTree } from '../parse-source.ts';
import type { Edit } from '../source-line.ts';

/** What other systems call an aside, as the alert that comes closest. */
const kinds: Readonly<Record<string, AlertKind>> = {
	abstract: 'note',
	attention: 'warning',
	bug: 'warning',
	check: 'tip',
	danger: 'caution',
	error: 'caution',
	example: 'note',
	failure: 'caution',
	faq: 'note',
	help: 'note',
	hint: 'tip',
	info: 'note',
	question: 'note',
	quote: 'note',
	secondary: 'note',
	success: 'tip',
	summary: 'note',
	tldr: 'note',
	todo: 'note',
	warn: 'warning',
};

/** The alert that says what an aside of another system says. */
export function alertFor(word: string): AlertKind {
	const written = word.toLowerCase();
	if (isAlertKind(written)) return written;
	if (Object.hasOwn(kinds, written)) return kinds[written] ?? 'note';
	return (nearest(written, alertKinds) as AlertKind | undefined) ?? 'note';
}

/** Whether a word is one that systems have for an aside, so that an alert says the same. */
export function isAsideWord(word: string): boolean {
	return isAlertKind(word.toLowerCase()) || Object.hasOwn(kinds, word.toLowerCase());
}

/** Quotes that begin with `[!INFO]` or `[!NOTE] text` as the check wants them. */
export function mendAlerts(tree: Root, text: string): Edit[] {
	return [...walkTree(tree)].flatMap(({ node }): Edit[] => {
		if (node.type !== 'blockquote') return [];
		const [first] = node.children;
		if (first?.type !== 'paragraph') return [];
		const { start, end } = spanOf(first);
		const mark = /^\[!(\w+)\]([^\S\n]*)(?=(\S)?)/.exec(text.slice(start, end));
		if (!mark) return [];
		const rest = mark[3] === undefined ? '' : '\n> ';
		return [
			{
				start,
				end: start + mark[0].length,
				text: `[!${alertFor(mark[1] ?? '').toUpperCase()}]${rest}`,
			},
		];
	});
}
