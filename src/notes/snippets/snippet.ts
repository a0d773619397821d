import { parseFence } from '../fence.ts';
import type { Fence, Place } from '../note-facts.ts';

/** A block of code of a note, with what stands on its fence understood. */
export interface Snippet {
	/** Lower case. */
	language: string;
	title?: string | undefined;
	code: string;
	/** Why the block is an illustration and not checked. */
	illustrative?: string | undefined;
	/** Why the block is meant to fail. */
	expectFail?: string | undefined;
	/** Where the fence begins in the note's file. */
	fence: Fence;
}

/** The fenced blocks of a note; a block by indentation is another rule's matter. */
export function listSnippets(fences: readonly Fence[]): Snippet[] {
	return fences
		.filter(({ indented }) => !indented)
		.map((fence) => {
			const { language, title, illustrative, expectFail } = parseFence(fence.language, fence.meta);
			return { language, title, illustrative, expectFail, code: fence.code, fence };
		});
}

/**
 * Where a place of a block's code stands in the note's file.
 *
 * @param line of the code, 1-based
 * @param column of the code, 1-based; a block within a list is indented as its fence is
 */
export function placeInNote({ fence }: Snippet, line: number, column: number): Place {
	return { line: fence.line + line, column: fence.column + column - 1 };
}

/** Line and column, both 1-based, of an offset in UTF-16 units. */
export function placeOfOffset(code: string, offset: number): Place {
	const before = code.slice(0, offset);
	return {
		line: before.split('\n').length,
		column: offset - before.lastIndexOf('\n'),
	};
}
