/** The measures of one drawing, in its own units, which are pixels at its natural size. */
export interface DrawingSize {
	/** Grows when the stations need more room at their least distance. */
	width: number;
	/** The least margins beside the lines; the left one grows with the modules' names. */
	left: number;
	right: number;
	/** From the upper edge to the first line, and from the last line to the lower edge. */
	top: number;
	bottom: number;
	/** From a line to the next one, and to the next one in preparation. */
	pitch: number;
	quietPitch: number;
	radius: number;
	/** Half the height of the stroke across a line's beginning. */
	terminal: number;
	/** Least distance of neighbouring stations. */
	least: number;
	/** Longest stub for a note without a time, when no note has one. */
	longestStub: number;
	/** Most units for a minute, so that a course of one short note does not look like a day. */
	mostScale: number;
	/** The scale bar is the longest round number of minutes within this. */
	longestScaleBar: number;
	/** Half the height of a station's hit area above and below its line. */
	hitAbove: number;
	hitBelow: number;
	number: TextPlace;
	/** `overhang`: how far a title may reach beyond each end of its stretch where nothing stands. */
	title: TextPlace & { overhang: number };
	name: TextPlace;
	total: TextPlace;
	/** Name and total in one line of text. */
	inlineLabel: boolean;
	/** Widest name or total beside a line. */
	widestLabel: number;
	/** From a label to its line. */
	labelGap: number;
	/** Baseline, from the line, of a label that stands above it. */
	labelAbove: number;
}

interface TextPlace {
	fontSize: number;
	/** Baseline of the first line of text, measured from the line of the map. */
	offset: number;
	lineHeight: number;
}

/** 24 px is the least target of WCAG 2.2 (2.5.8). */
export const wide: DrawingSize = {
	width: 1152,
	left: 60,
	right: 14,
	top: 56,
	bottom: 46,
	pitch: 88,
	quietPitch: 56,
	radius: 5.4,
	terminal: 9,
	least: 24,
	longestStub: 96,
	mostScale: 8,
	longestScaleBar: 120,
	hitAbove: 30,
	hitBelow: 14,
	number: { fontSize: 13, offset: -14, lineHeight: 15 },
	title: { fontSize: 13, offset: 23, lineHeight: 15, overhang: 2 },
	name: { fontSize: 16, offset: -1, lineHeight: 19 },
	total: { fontSize: 13, offset: 17, lineHeight: 15 },
	inlineLabel: false,
	widestLabel: 160,
	labelGap: 14,
	labelAbove: -34,
};

/** For a phone: numbers still keep apart, the list below leads to the notes. */
export const compact: DrawingSize = {
	width: 340,
	left: 4,
	right: 8,
	top: 38,
	bottom: 30,
	pitch: 52,
	quietPitch: 34,
	radius: 2.8,
	terminal: 6,
	least: 14,
	longestStub: 40,
	mostScale: 2.5,
	longestScaleBar: 90,
	hitAbove: 18,
	hitBelow: 8,
	number: { fontSize: 11, offset: -8, lineHeight: 12 },
	title: { fontSize: 11, offset: 15, lineHeight: 12, overhang: 0 },
	name: { fontSize: 12.5, offset: 4, lineHeight: 15 },
	total: { fontSize: 11.5, offset: 4, lineHeight: 15 },
	inlineLabel: true,
	widestLabel: 320,
	labelGap: 9,
	labelAbove: -21,
};

/** One module alone, at scale: codes instead of numbers, the words for minutes under the titles. */
export const single: DrawingSize = {
	...wide,
	left: 6,
	right: 18,
	top: 58,
	// Two lines of title and one of minutes.
	bottom: 68,
	radius: 8,
	terminal: 12,
	// A code of three characters keeps off its neighbour.
	least: 32,
	longestStub: 180,
	mostScale: 16,
	hitAbove: 40,
	hitBelow: 16,
	number: { fontSize: 13, offset: -20, lineHeight: 15 },
	title: { fontSize: 13, offset: 32, lineHeight: 15, overhang: 2 },
};

export const singleCompact: DrawingSize = {
	...compact,
	left: 4,
	right: 10,
	top: 30,
	bottom: 44,
	least: 22,
	mostScale: 4,
};
