import { slugPattern } from '../src/schema/shared.ts';
import type { Mend } from './finding.ts';
import type { PlacedFault } from './placed-fault.ts';

type Lines = readonly string[];

/**
 * The change that mends what was found while reading a file, when only one is possible.
 *
 * @param linesOf gives the lines of the fault's file.
 * @param today YYYY-MM-DD, for a date that is missing.
 */
export function certainMend(
	fault: PlacedFault,
	linesOf: () => Lines,
	today: string,
): Mend | undefined {
	const [key, position] = fault.keys ?? [];
	if (fault.id.endsWith('-tab')) return spacesForTabs(fault, linesOf());
	if (fault.id === 'frontmatter-value' && key === 'tags' && position !== undefined) {
		return slugForTag(fault, linesOf());
	}
	if (fault.id === 'frontmatter-missing-key' && key === 'updated') {
		return dateAtEnd(linesOf(), today);
	}
	return undefined;
}

function spacesForTabs({ line }: PlacedFault, lines: Lines): Mend {
	const tabs = /^\s*/.exec(lines[line - 1] ?? '')?.[0] ?? '';
	return { line, column: 1, length: tabs.length, text: tabs.replaceAll('\t', '  ') };
}

function slugForTag({ line, column }: PlacedFault, lines: Lines): Mend | undefined {
	const written = /^(?:"[^"]*"|'[^']*'|[^\s,[\]{}"'#](?:[^,[\]{}#]*[^\s,[\]{}#])?)/.exec(
		(lines[line - 1] ?? '').slice(column - 1),
	)?.[0];
	if (written === undefined || /^\d+$/.test(written)) return undefined;
	const text = written
		.replace(/^["']|["']$/g, '')
		.trim()
		.toLowerCase()
		.replace(/[\s_]+/g, '-');
	return slugPattern.test(text) ? { line, column, length: written.length, text } : undefined;
}

/** A line `updated:` before the line that ends the frontmatter. */
function dateAtEnd(lines: Lines, today: string): Mend | undefined {
	const end = lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line));
	return end < 0 ? undefined : { line: end + 1, column: 1, length: 0, text: `updated: ${today}\n` };
}
