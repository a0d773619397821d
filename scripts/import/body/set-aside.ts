import type { SourceLine } from '../source-line.ts';

/**
 * Keeps texts apart while the rest is escaped: each stands for itself as a sign of two code points
 * that no source can hold (Unicode: noncharacters, which the scan refuses), with a number between.
 */
export class SetAside {
	#texts: string[] = [];

	/** Gives the sign that stands for a text. */
	put(text: string): string {
		return `\uFDD8${this.#texts.push(text) - 1}\uFDD9`;
	}

	/** A comment for whoever fills in the note, as the check finds it: what belongs there. */
	place(what: string): string {
		return this.put(`{/* write: ${safeInComment(what)} */}`);
	}

	/** Puts the texts into their places again. */
	restore(lines: readonly SourceLine[]): SourceLine[] {
		return lines.flatMap((line) => {
			if (!line.text.includes('\uFDD8')) return [line];
			const text = line.text.replace(
				/\uFDD8(\d+)\uFDD9/g,
				(_, index: string) => this.#texts[Number(index)] ?? '',
			);
			return text.split('\n').map((one) => ({ ...line, text: one }));
		});
	}
}

function safeInComment(text: string): string {
	return text.replace(/\*\//g, '* /');
}
