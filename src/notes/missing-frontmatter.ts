import type { Fault } from '../schema/fault.ts';

/** Says why no frontmatter was found: none is there, it has no end, or something stands above it. */
export function describeMissingFrontmatter(text: string): Fault {
	const said = (message: string, fix: string, line = 1): Fault => {
		return { id: 'frontmatter-missing', severity: 'error', line, column: 1, message, fix };
	};
	if (/^\uFEFF?---[ \t]*\r?\n[\w-]+:/.test(text)) {
		return said(
			'Unexpected frontmatter without its end, expected a line of --- behind it.',
			'Write --- on a line of its own below the last of the key: value lines.',
		);
	}
	const above = /^([\s\S]*?\n)---[ \t]*\r?\n[\w-]+:[\s\S]*?\n---[ \t]*(?:\r?\n|$)/.exec(text);
	if (above && above.index === 0 && (above[1]?.length ?? 0) < 2000) {
		return said(
			'Unexpected text above the frontmatter, expected --- on the first line.',
			'Move it below the second line of ---, or remove it.',
		);
	}
	return said(
		'Unexpected beginning of the note, expected frontmatter between two lines of ---.',
		'Begin the file with ---, then key: value lines, then --- again, as the other notes do.',
	);
}
