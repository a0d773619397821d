import { FenceTracker, readLineStart } from '../../../src/notes/fence-tracker.ts';
import type { SourceLine } from '../source-line.ts';

/** A tag of a component has at most so many lines. */
const longest = 30;

/**
 * Makes one line of a component's tag that lies over several, and lines of their own of two that
 * share one, `<Tabs><TabItem label="a">`.
 */
export function joinTags(lines: readonly SourceLine[]): SourceLine[] {
	const fences = new FenceTracker();
	const result: SourceLine[] = [];
	for (let row = 0; row < lines.length; row++) {
		const line = lines[row];
		if (!line) continue;
		const fenced = fences.read(readLineStart(line.text));
		if (fenced || !/^\s*<[A-Z]/.test(line.text)) {
			result.push(...(fenced ? [line] : splitTags(line)));
			continue;
		}
		const end = endOfTag(lines, row);
		const parts = lines.slice(row, end + 1);
		const indent = /^\s*/.exec(line.text)?.[0] ?? '';
		result.push(
			...splitTags({
				text: indent + parts.map(({ text }) => text.trim()).join(' '),
				from: parts.flatMap(({ from }) => from),
			}),
		);
		row = end;
	}
	return result;
}

/** The row on which the tag ends that a row begins; the row itself when nothing ends it. */
function endOfTag(lines: readonly SourceLine[], row: number): number {
	for (let end = row; end < Math.min(lines.length, row + longest); end++) {
		const text = lines
			.slice(row, end + 1)
			.map((line) => line.text)
			.join(' ');
		if (/^\s*<[A-Z](?:"[^"]*"|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\}|[^'">{])*>/.test(text)) return end;
		if ((lines[end]?.text ?? '').trim() === '') break;
	}
	return row;
}

const word = '(?:Tabs|TabItem|Tab|Steps|Aside|Admonition|Card|CardGrid|FileTree)';
const between = new RegExp(
	`(<${word}\\b(?:"[^"]*"|'[^']*'|\\{(?:[^{}]|\\{[^{}]*\\})*\\}|[^'">{])*>|</${word}>)`,
	'g',
);

/** Each tag that begins or ends a block on a line of its own. */
function splitTags(line: SourceLine): SourceLine[] {
	if (!/^\s*<\/?[A-Z]|<\/[A-Z]\w*>\s*$/.test(line.text)) return [line];
	const indent = /^\s*/.exec(line.text)?.[0] ?? '';
	const parts = line.text
		.split(between)
		.map((part) => part.trim())
		.filter((part) => part !== '');
	return parts.length < 2
		? [line]
		: parts.map((text) => ({ text: indent + text, from: line.from }));
}
