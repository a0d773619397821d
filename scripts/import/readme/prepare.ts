import type { SourceLine } from '../source-line.ts';
import { mendPaste } from './mend-paste.ts';
import { isPasted, splitPaste, splitTrailingMark } from './split-paste.ts';

/** The lines of a README as Markdown reads them, whether it was written or copied from a page. */
export function prepareReadme(lines: readonly SourceLine[]): SourceLine[] {
	const pasted = isPasted(lines);
	const apart = pasted ? lines.flatMap(splitTrailingMark) : lines;
	const mended = mendPaste(apart.flatMap(splitFlatList));
	return pasted ? splitPaste(mended) : mended;
}

/** A list that was copied into one line, `Lead: - One - Two * Deeper - Three`, as a list again. */
function splitFlatList(line: SourceLine): SourceLine[] {
	const marks = line.text.match(/ [-*•] (?=\p{Lu})/gu) ?? [];
	if (marks.length < 4 || line.text.includes('|')) return [line];
	const parts = line.text.split(/ (?=[-*•] \p{Lu})/u);
	return parts.flatMap((part, index) => {
		if (index === 0)
			return [
				{ ...line, text: part },
				{ text: '', from: line.from },
			];
		const deeper = part.startsWith('*') && marks.some((mark) => !mark.includes('*'));
		return [{ ...line, text: `${deeper ? '  ' : ''}- ${part.slice(2)}` }];
	});
}
