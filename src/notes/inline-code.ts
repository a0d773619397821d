/**
 * Cuts an attribute's text at its backticks, so that `code` in it is shown as code. A backtick
 * without a partner is text.
 */
export function splitInlineCode(text: string): { text: string; code: boolean }[] {
	return text
		.split(/(`[^`]+`)/)
		.filter((piece) => piece !== '')
		.map((piece) =>
			/^`[^`]+`$/.test(piece)
				? { text: piece.slice(1, -1), code: true }
				: { text: piece, code: false },
		);
}
