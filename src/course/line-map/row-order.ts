import {
	judgeOrders,
	type JudgeOfOrders,
	type LinkToOrder,
	type RowToOrder,
} from './order-cost.ts';

/** Up to so many rows every order is tried: 5,040 of them. */
const mostRowsForAllOrders = 7;
/** Beyond that, so many orders are looked at. */
const mostOrders = 20_000;

/**
 * The order of rows, as indexes from top to bottom, in which uprights of interchanges cross least:
 * a station in the way is worst, then a line or another upright, then a label, then a long upright.
 * Among equals, lines that begin early stand above those that begin late, so that time runs down
 * and to the right, and then rows keep the course's order. Up to seven rows the best of all orders;
 * for more, a search from three beginnings that moves one row at a time until nothing gets better.
 * Equal data give the same order.
 */
export function orderRows(rows: readonly RowToOrder[], links: readonly LinkToOrder[]): number[] {
	const judge = judgeOrders(rows, links);
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

function bestOf(orders: Iterable<number[]>, judge: JudgeOfOrders): number[] {
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
