const directions = ['TB', 'LR', 'BT', 'RL'];
const arrows = ['-->', '---', '-.->', '==>', '<-->'];

/** A flowchart of frames within frames, and arrows between any two of what it holds. */
export function randomGraph(seed: number): string {
	const pick = randomNumbers(seed);
	const [boxes, frames] = [2 + pick(24), pick(6)];
	const lines = [`flowchart ${directions[pick(4)] ?? ''}`];
	const ids: string[] = [];
	let [box, frame, open] = [0, 0, 0];
	const addBox = () => {
		lines.push(`b${box}["${'word '.repeat(1 + pick(5))}"]`);
		ids.push(`b${box++}`);
	};
	while (box < boxes) {
		const choice = pick(5);
		if (choice === 0 && frame < frames) {
			lines.push(`subgraph f${frame}["A frame"]`, `direction ${directions[pick(4)] ?? ''}`);
			ids.push(`f${frame++}`);
			open++;
			addBox();
		} else if (choice === 1 && open > 0) {
			lines.push('end');
			open--;
		} else addBox();
	}
	lines.push(...Array.from({ length: open }, () => 'end'));
	for (let count = pick(16); count > 0; count--) {
		const arrow = `${arrows[pick(5)] ?? ''}${pick(3) === 0 ? '|"a label"|' : ''}`;
		lines.push(`${ids[pick(ids.length)] ?? ''} ${arrow} ${ids[pick(ids.length)] ?? ''}`);
	}
	return lines.join('\n');
}

/** Whole numbers from 0 to below a limit; the same seed gives the same ones. */
function randomNumbers(seed: number): (limit: number) => number {
	let state = seed;
	return (limit) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 2 ** 32) * limit);
	};
}
