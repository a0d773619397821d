/**
 * How many edits make one word of another, each of which adds, takes away or changes a letter, or
 * swaps two neighbours: the optimal string alignment distance, in UTF-16 units.
 *
 * @param most edits from which on the number does not matter; any from there on is answered as it
 */
export function countEdits(from: string, to: string, most: number): number {
	if (Math.abs(from.length - to.length) >= most) return most;
	let beforeLast: number[] = [];
	let last = Array.from({ length: to.length + 1 }, (_, column) => column);
	for (let row = 1; row <= from.length; row++) {
		const current = [row];
		let least = row;
		for (let column = 1; column <= to.length; column++) {
			const isSame = from[row - 1] === to[column - 1];
			const isSwap = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
			const edits = Math.min(
				at(last, column) + 1,
				at(current, column - 1) + 1,
				at(last, column - 1) + (isSame ? 0 : 1),
				isSwap ? at(beforeLast, column - 2) + 1 : Infinity,
			);
			current.push(edits);
			least = Math.min(least, edits);
		}
		// Every way leads through this row, or by a swap from the row before, which has one less at best.
		if (least >= most) return most;
		[beforeLast, last] = [last, current];
	}
	return Math.min(most, at(last, to.length));
}

function at(row: readonly number[], column: number): number {
	return row[column] ?? Infinity;
}
