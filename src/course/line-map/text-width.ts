/**
 * Texts are fitted without a browser. A character counts as half its font's size: on names and
 * titles Lato and Commissioner 600 take 0.48 of it, Segoe UI 0.5, and only the widest faces
 * (DejaVu Sans, 0.58) more; scripts whose characters fill a square (from U+2E80) count in full.
 * What is a little wider than that runs into the air around it, not over its neighbour.
 */
const averageAdvance = 0.5;

/** Width in the units of the font's size. */
export function textWidth(text: string, fontSize: number): number {
	let advance = 0;
	for (const character of text) advance += isSquare(character) ? 1 : averageAdvance;
	return advance * fontSize;
}

/** One line when it fits, else the two lines nearest to equal when both fit, else null. */
export function breakText(text: string, fontSize: number, width: number): string[] | null {
	if (textWidth(text, fontSize) <= width) return [text];
	const characters = [...text];
	let best: { lines: string[]; width: number } | null = null;
	for (let index = 1; index < characters.length; index += 1) {
		const character = characters[index] ?? '';
		if (character !== ' ' && !isSquare(character)) continue;
		const lines = [characters.slice(0, index).join(''), characters.slice(index).join('').trim()];
		const widest = Math.max(...lines.map((line) => textWidth(line, fontSize)));
		if (widest <= width && widest < (best?.width ?? Infinity)) best = { lines, width: widest };
	}
	return best?.lines ?? null;
}

/** The text, or as much of its beginning as fits before an ellipsis. */
export function shortenText(text: string, fontSize: number, width: number): string {
	if (textWidth(text, fontSize) <= width) return text;
	const characters = [...text];
	while (characters.length > 0) {
		characters.pop();
		const shorter = `${characters.join('').trimEnd()}…`;
		if (textWidth(shorter, fontSize) <= width) return shorter;
	}
	return '';
}

function isSquare(character: string): boolean {
	return (character.codePointAt(0) ?? 0) >= 0x2e80;
}
