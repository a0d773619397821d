import type { Change } from '../mend-files.ts';
import { printable } from './printable.ts';

/** A line for each change that was made: `file:line:column  id  mended: "–" → "--"`. */
export function formatChanges(changes: readonly Change[]): string {
	return changes
		.map(({ file, line, column, id, from, to }) =>
			printable(`${file}:${line}:${column}  ${id}  mended: ${show(from)} → ${show(to)}`),
		)
		.join('\n');
}

/** In quotes, with the code points of what cannot be seen. */
function show(text: string): string {
	if (text === '') return 'nothing';
	const seen = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu, (found) => {
		const point = found.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
		return found === '\n' ? '' : `U+${point ?? ''}`;
	});
	return `"${seen}"`;
}
