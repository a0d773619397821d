// What the project promises of its size and speed, once: `npm run bench` prints these beside its
// figures, and tests/site/budgets.test.ts and tests/e2e/weight.test.ts hold those that do not depend
// on a machine's speed. Bytes are after brotli; 1 KB is 1,000 bytes.

/** At most so much; better is the aim. */
export interface Budget {
	most?: number;
	aim?: number;
	/** Of scores: at least so much. */
	least?: number;
}

/** Bytes and files of pages. */
export const pageBudgets = {
	/** What the first answer of a server can hold: ten packets, one congestion window. */
	medianTextAndStyle: 14_600,
	longestTextAndStyle: 25_000,
	/** JavaScript that a page loads before the reader acts, and that of a page that is a tool. */
	script: 5_000,
	toolScript: 15_000,
	medianNote: 40_000,
	anyPage: 60_000,
	requests: 12,
} as const;

/** Builds on two cores; ratios are of CPU time. */
export const buildBudgets = {
	/** Of 1,000 notes, to Starlight for the same notes in the same run. */
	ofPeer: { most: 0.4, aim: 0.3 },
	/** To our own cold build. */
	unchanged: { most: 0.35, aim: 0.2 },
	oneChanged: { most: 0.45, aim: 0.2 },
	/** Time per note at 5,000 to that at 200. */
	growth: { most: 1.3 },
	/** Wall seconds of a cold build of 21 notes, the set-up left out. */
	smallSeconds: { most: 6 },
	/** Links to notes in the median note's page, however many notes there are. */
	links: { most: 120 },
} as const satisfies Readonly<Record<string, Budget>>;

/** Bytes of memory at most, by the number of notes up to which they are promised. */
const memory = [
	[1_000, 1e9],
	[5_000, 2.5e9],
] as const;

/** What the search loads from being opened to its first hit, by the number of notes. */
const searchOpened = [
	[21, 125_000],
	[1_000, 165_000],
	[5_000, 210_000],
] as const;

/** Milliseconds from the last key to the hits, the search being open already. */
const searchWarm = [
	[1_000, 100],
	[5_000, 150],
] as const;

/** Of that, code of ours. */
export const searchOwnCode = 8_000;

/** Milliseconds from saving a note until the browser shows it. */
export const reloadBudget: Budget = { most: 300 };

/** Lighthouse as a mobile phone; the paint is simulated, in milliseconds. */
export const lighthouseBudgets = {
	score: { least: 100 },
	largestPaint: { most: 1200 },
	layoutShift: { most: 0 },
	blocking: { most: 0 },
} as const satisfies Readonly<Record<string, Budget>>;

/** The budget of a course of so many notes; none when it is larger than what was promised. */
export function memoryBudget(notes: number): Budget {
	return forSize(memory, notes);
}

/** As {@link memoryBudget}, of the bytes from opening the search to its first hit. */
export function searchBudget(notes: number): Budget {
	return forSize(searchOpened, notes);
}

/** As {@link memoryBudget}, of the milliseconds of a search that is open. */
export function warmSearchBudget(notes: number): Budget {
	return forSize(searchWarm, notes);
}

function forSize(
	steps: readonly (readonly [notes: number, most: number])[],
	notes: number,
): Budget {
	const step = steps.find(([upTo]) => notes <= upTo);
	return step ? { most: step[1] } : {};
}
