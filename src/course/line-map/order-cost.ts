/** What the order of rows depends on; x does not change with it. */
export interface RowToOrder {
	from: number;
	to: number;
	/** Where the label before the line begins. */
	labelFrom: number;
	stations: readonly number[];
}

/** An interchange between two rows, given by their indexes. */
export interface LinkToOrder {
	x: number;
	from: number;
	to: number;
}

/** Two uprights closer than this are taken for one. */
const uprightWidth = 10;

const cost = {
	station: 25,
	stretch: 10,
	upright: 10,
	label: 8,
	rowPassed: 1,
	beginsBeforeRowAbove: 0.05,
	outOfOrder: 0.001,
};

/** What an order costs, given as indexes of rows from top to bottom. */
export type JudgeOfOrders = (order: readonly number[]) => number;

/**
 * Costs of orders, the dearer the more there is in the way of the uprights of interchanges. Only orders
 * of the same rows can be held against each other.
 */
export function judgeOrders(
	rows: readonly RowToOrder[],
	links: readonly LinkToOrder[],
): JudgeOfOrders {
	const passing = links.map((link) => rows.map((row) => costOfPassing(link.x, row)));
	const confused = links.flatMap((a, index) =>
		links.slice(index + 1).flatMap((b) => {
			const oneChain = a.x === b.x && a.from === b.from;
			return Math.abs(a.x - b.x) < uprightWidth && !oneChain ? [[a, b] as const] : [];
		}),
	);
	return (order) => {
		const place: number[] = [];
		let total = 0;
		order.forEach((row, index) => {
			place[row] = index;
			total += cost.outOfOrder * Math.abs(row - index);
			for (const above of order.slice(0, index)) {
				if ((rows[above]?.from ?? 0) > (rows[row]?.from ?? 0)) total += cost.beginsBeforeRowAbove;
			}
		});
		const span = (link: LinkToOrder) => {
			const [a, b] = [place[link.from] ?? 0, place[link.to] ?? 0];
			return a < b ? ([a, b] as const) : ([b, a] as const);
		};
		links.forEach((link, index) => {
			const [top, bottom] = span(link);
			for (let between = top + 1; between < bottom; between += 1) {
				total += cost.rowPassed + (passing[index]?.[order[between] ?? -1] ?? 0);
			}
		});
		for (const [a, b] of confused) {
			const [[topA, bottomA], [topB, bottomB]] = [span(a), span(b)];
			if (topA < bottomB && topB < bottomA) total += cost.upright;
		}
		return total;
	};
}

function costOfPassing(x: number, row: RowToOrder): number {
	// A row that begins at the same x is joined on the way, not crossed.
	if (x === row.from) return 0;
	if (row.stations.some((station) => Math.abs(station - x) < uprightWidth)) return cost.station;
	if (x < row.from) return x > row.labelFrom ? cost.label : 0;
	return x < row.to ? cost.stretch : 0;
}
