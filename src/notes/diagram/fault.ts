/** Why a diagram cannot be drawn, in the author's words. */
export class DiagramFault extends Error {
	/** Counted in the source of the diagram, 1-based; none when the whole is meant. */
	readonly line: number | undefined;
	readonly fix: string;

	constructor(message: string, fix: string, line?: number) {
		super(message);
		this.name = 'DiagramFault';
		this.fix = fix;
		this.line = line;
	}
}

/** A line of a diagram that says something, without the space around it. */
export interface DiagramLine {
	text: string;
	/** 1-based, in the source as written. */
	line: number;
}

/** A line as a message quotes it. */
export function quoted(text: string): string {
	return `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;
}

/** The fault for a line that no rule of its kind of diagram understands. */
export function unknownLine({ text, line }: DiagramLine, expected: string): DiagramFault {
	return new DiagramFault(
		`Unexpected ${quoted(text)} in a diagram, expected ${expected}.`,
		'Write the line in one of these forms, or leave it out.',
		line,
	);
}
