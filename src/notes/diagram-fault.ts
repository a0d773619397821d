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

/** A diagram that was understood, written anew for the layout. */
export interface DiagramPlan {
	/** Mermaid text of our own making: ids, labels and order leave nothing to interpretation. */
	text: string;
	/** Boxes, states or participants. */
	boxes: number;
	/** Arrows, transitions or messages. */
	arrows: number;
	/** The line of the first arrow from a box to itself: the layout fails at some of these. */
	loop?: number | undefined;
}

/** The fault for a line that no rule of its kind of diagram understands. */
export function unknownLine({ text, line }: DiagramLine, expected: string): DiagramFault {
	const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
	return new DiagramFault(
		`Unexpected "${shown}" in a diagram, expected ${expected}.`,
		'Write the line in one of these forms, or leave it out.',
		line,
	);
}
