import { FenceTracker, readLineStart } from '../../../src/notes/fence-tracker.ts';
import type { SourceLine } from '../source-line.ts';

/** Lines of JavaScript that were taken out of a text, and why. */
export interface TakenCode {
	from: readonly number[];
	why: string;
}

/**
 * Takes import and export out of a page of MDX, up to the next empty line, and makes comments of
 * HTML out of `{/* … *\/}`.
 */
export function takeModules(lines: readonly SourceLine[]): {
	lines: SourceLine[];
	taken: TakenCode[];
	/** Lines with a value that JavaScript would work out. */
	expressions: SourceLine[];
} {
	const fences = new FenceTracker();
	const kept: SourceLine[] = [];
	const taken: TakenCode[] = [];
	const expressions: SourceLine[] = [];
	let word: string | undefined;
	let before = '';
	for (const line of lines) {
		const fenced = fences.read(readLineStart(line.text));
		const begins = before.trim() === '' || word !== undefined;
		const found = fenced || !begins ? undefined : moduleWord(line.text);
		if (line.text.trim() === '' || fenced) word = undefined;
		else word = found ?? word;
		if (word === undefined) kept.push(fenced ? line : { ...line, text: spellComments(line.text) });
		else taken.push({ from: line.from, why: `${word} of JavaScript, which a note has none of` });
		if (!fenced && word === undefined && hasExpression(line.text)) expressions.push(line);
		before = line.text;
	}
	return { lines: kept, taken, expressions };
}

const moduleStart =
	/^(?:(import)\s+(?:["'{*]|[\w$]+\s*(?:,|from\b))|(export)\s*(?:[{*]|\s(?:async|class|const|default|function|let|var)\b))/;

function moduleWord(text: string): string | undefined {
	const match = moduleStart.exec(text);
	return match?.[1] ?? match?.[2];
}

function hasExpression(text: string): boolean {
	const prose = text
		.replace(/`[^`]*`|\\\{/g, '')
		.replace(/\{\/\*.*?\*\/\}/g, '')
		.replace(/\{#[\w-]+\}\s*$/, '');
	return /\{[^{}]*\}/.test(prose) && !/^\s*(?:<|:::)/.test(prose);
}

/** Comments as those of HTML, and pictures that are found by a function by their names. */
function spellComments(text: string): string {
	return text
		.replace(/\{\/\*/g, '<!--')
		.replace(/\*\/\}/g, '-->')
		.replace(
			/\bsrc=\{\s*(?:require|useBaseUrl)\(\s*['"]([^'"]+)['"]\s*\)(?:\.default)?\s*\}/g,
			'src="$1"',
		);
}
