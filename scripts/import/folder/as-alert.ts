import { alertFor, isAsideWord } from '../body/mend-alerts.ts';
import { made, type SourceLine } from '../source-line.ts';

interface Aside {
	/** What stands before its mark: the indentation of the list it is in. */
	indent: string;
	/** What the system calls it: `tip`, `danger`. */
	kind: string;
	title: string;
	/** The line that opens it. */
	opening: SourceLine;
	/** The text, no deeper than `indent`. */
	body: readonly SourceLine[];
	/** The lines that the closing ones stand for. */
	closing: readonly number[];
}

/** An aside of another system as a quote that begins with `[!NOTE]`. */
export function asAlert({ indent, kind, title, opening, body, closing }: Aside): SourceLine[] {
	const alert = alertFor(kind);
	const lines = trimmed(body).filter(
		({ text }, index, all) => text.trim() !== '' || all[index - 1]?.text.trim() !== '',
	);
	const last = lines.length - 1;
	// A word of somebody's own says more than the alert does.
	const words = title === '' && !isAsideWord(kind) ? kind : title;
	const led = words !== '' && words.toLowerCase() !== alert;
	return [
		made(''),
		{ text: `${indent}> [!${alert.toUpperCase()}]`, from: opening.from },
		...(led ? [{ text: `${indent}> **${words}**`, from: opening.from }, made(`${indent}>`)] : []),
		...(last < 0 ? [{ text: `${indent}> …`, from: closing }] : []),
		...lines.map(({ text, from }, index) => ({
			text: `${indent}>${text.trim() === '' ? '' : ` ${text.slice(Math.min(indent.length, indentOf(text)))}`}`,
			from: index === last ? [...from, ...closing] : from,
		})),
		made(''),
	];
}

/** Columns of white space before a line. */
export function indentOf(text: string): number {
	return /^ */.exec(text.replaceAll('\t', '    '))?.[0].length ?? 0;
}

/** Lines without the white space that all of them begin with, beyond so many columns. */
export function dedentTo(lines: readonly SourceLine[], columns: number): SourceLine[] {
	const filled = lines.filter(({ text }) => text.trim() !== '');
	const least = Math.min(...filled.map(({ text }) => indentOf(text)));
	const surplus = Math.max(0, (Number.isFinite(least) ? least : 0) - columns);
	return lines.map(({ text, from }) => ({
		text:
			text.trim() === ''
				? ''
				: text.replace(/^[ \t]+/, (space) => space.replaceAll('\t', '    ').slice(surplus)),
		from,
	}));
}

function trimmed(lines: readonly SourceLine[]): SourceLine[] {
	const filled = ({ text }: SourceLine) => text.trim() !== '';
	return lines.slice(lines.findIndex(filled), lines.findLastIndex(filled) + 1);
}
