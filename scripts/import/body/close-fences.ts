import { readLineStart } from '../../../src/notes/fence-tracker.ts';
import { made, type SourceLine } from '../source-line.ts';
import { remarkAt, type BodyContext } from './body-context.ts';

/** Ends a fence that nothing ended before the text does, so that nothing behind it is taken for code. */
export function closeFences(
	lines: readonly SourceLine[],
	context: Pick<BodyContext, 'remark'>,
): SourceLine[] {
	let open: { mark: string; row: number; indent: string } | undefined;
	for (const [row, { text }] of lines.entries()) {
		const { rest } = readLineStart(text);
		const mark = /^(?:`{3,}|~{3,})/.exec(rest)?.[0];
		if (mark === undefined) continue;
		const behind = rest.slice(mark.length);
		if (!open) {
			if (mark.startsWith('`') && behind.includes('`')) continue;
			open = { mark, row, indent: /^\s*/.exec(text)?.[0] ?? '' };
		} else if (mark.startsWith(open.mark) && behind.trim() === '') open = undefined;
	}
	if (!open) return [...lines];
	remarkAt(
		lines,
		open.row,
		'A code block without an end was ended at the end of the text.',
		context,
	);
	return [...lines, made(open.indent + open.mark)];
}
