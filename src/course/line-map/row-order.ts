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

/** Up to so many rows every order is tried: 5,040 of them. */
const mostRowsForAllOrders = 7;
/** Beyond that, so many orders are looked at. */
const mostOrders = 20_000;
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

/**
 * The order of rows, as indexes from top to bottom, in which uprights of interchanges cross least:
 * a station in the way is worst, then a line or another upright, then a label, then a long upright.
 * Among equals, lines that begin early stand above those that begin late, so that time runs down
 * and to the right, and then rows keep the course's order. Up to seven rows the best of all orders;
 * for more, a search from three beginnings that moves one row at a time until nothing gets better.
 * Equal data give the same order.
 */
export function orderRows(rows: readonly RowToOrder[], links: readonly LinkToOrder[]): number[] {
	const judge = createJudge(rows, links);
	const given = rows.map((_, index) => index);
	if (rows.length <= mostRowsForAllOrders) return bestOf(allOrders(given), judge);
	const byBeginning = given.toSorted(
		(a, b) => (rows[a]?.from ?? 0) - (rows[b]?.from ?? 0) || a - b,
	);
	let ordersLeft = mostOrders;
	const improved = [given, byBeginning, alongLinks(given, links)].map((start) => {
		let [order, total] = [start, judge(start)];
		for (let better = true; better && ordersLeft > 0;) {
			better = false;
			for (const candidate of oneRowMoved(order)) {
				if ((ordersLeft -= 1) < 0) break;
				const candidateTotal = judge(candidate);
				if (candidateTotal >= total) continue;
				[order, total, better] = [candidate, candidateTotal, true];
			}
		}
		return order;
	});
	return bestOf(improved, judge);
}

type Judge = (order: readonly number[]) => number;

function createJudge(rows: readonly RowToOrder[], links: readonly LinkToOrder[]): Judge {
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
	if (x > row.from && x < row.to) return cost.stretch;
	return x > row.labelFrom && x <= row.from ? cost.label : 0;
}

function bestOf(orders: Iterable<number[]>, judge: Judge): number[] {
	let best: number[] = [];
	let least = Infinity;
	for (const order of orders) {
		const total = judge(order);
		if (total < least) [best, least] = [order, total];
	}
	return best;
}

/** In lexicographic order, so that the first among equals is the nearest to the course's. */
function* allOrders(rows: readonly number[]): Generator<number[]> {
	if (rows.length === 0) yield [];
	for (const row of rows) {
		for (const rest of allOrders(rows.filter((other) => other !== row))) yield [row, ...rest];
	}
}

function* oneRowMoved(order: readonly number[]): Generator<number[]> {
	for (const [from, row] of order.entries()) {
		const rest = order.toSpliced(from, 1);
		for (let to = 0; to <= rest.length; to += 1) if (to !== from) yield rest.toSpliced(to, 0, row);
	}
}

/** Each row beside the row that it leaves: rows are put below the one they are linked to most. */
function alongLinks(rows: readonly number[], links: readonly LinkToOrder[]): number[] {
	const order: number[] = [];
	for (const row of rows) {
		const linked = links
			.filter((link) => link.to === row && order.includes(link.from))
			.map((link) => order.indexOf(link.from));
		order.splice(linked.length > 0 ? Math.max(...linked) + 1 : order.length, 0, row);
	}
	return order;
}
