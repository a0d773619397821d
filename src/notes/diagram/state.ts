import { DiagramFault, unknownLine, type DiagramLine } from './fault.ts';
import {
	directionOf,
	isWithin,
	type Arrow,
	type Box,
	type Direction,
	type Graph,
	type Group,
} from './graph.ts';
import { readLabel } from './labels.ts';

const startOrEnd = '[*]';
const direction = /^direction\s+(TB|TD|LR|RL|BT)$/;
const transition = /^(\[\*\]|[\p{L}\p{N}_]+)\s*-->\s*(\[\*\]|[\p{L}\p{N}_]+)(?:\s*:\s*(.+))?$/u;
const composite = /^state\s+(?:"([^"]+)"\s+as\s+)?([\p{L}\p{N}_]+)\s*\{$/u;
const named = /^state\s+(?:"([^"]+)"\s+as\s+)?([\p{L}\p{N}_]+)$/u;
const described = /^([\p{L}\p{N}_]+)(?:\s*:\s*(.+))?$/u;

const expected =
	'`A --> B : label`, `[*] --> A`, `A : label`, `state "label" as A`, `state A {`, `}` or `direction`';

/** A transition between names as the author wrote them, and the state that it stands in. */
interface NamedTransition extends Pick<Arrow, 'label' | 'line'> {
	from: string;
	to: string;
	group: Group | undefined;
}

/**
 * Reads a state diagram. A state belongs to the composite state that names it first; each composite
 * state, and the whole, has one start and one end.
 *
 * @throws DiagramFault at the first line that is not understood
 */
export function readStates(lines: readonly DiagramLine[]): Graph {
	const states = new Map<string, Box>();
	const composites = new Map<string, Group>();
	const transitions: NamedTransition[] = [];
	let way: Direction = 'TB';
	let group: Group | undefined;

	const mention = (name: string, label: string | undefined, line: DiagramLine) => {
		const text = label === undefined ? undefined : readLabel(label, line);
		const state = states.get(name);
		if (!state) states.set(name, { label: text ?? readLabel(name, line), shape: 'round', group });
		else {
			state.label = text ?? state.label;
			state.group ??= group;
		}
	};

	for (const line of lines) {
		const arrow = transition.exec(line.text);
		const opened = composite.exec(line.text);
		const alone = named.exec(line.text);
		const told = described.exec(line.text);
		const turned = direction.exec(line.text);
		if (turned && group) group.direction = directionOf(turned[1]);
		else if (turned) way = directionOf(turned[1]);
		else if (arrow) {
			const [, from = '', to = '', label] = arrow;
			for (const name of [from, to]) if (name !== startOrEnd) mention(name, undefined, line);
			const text = label === undefined ? [] : readLabel(label, line);
			transitions.push({ from, to, label: text, line: line.line, group });
		} else if (opened) {
			const [, label, name = ''] = opened;
			group = { label: readLabel(label ?? name, line), group, line: line.line };
			composites.set(name, group);
		} else if (line.text === '}') {
			if (!group) throw unknownLine(line, 'a `state A {` above each }');
			group = group.group;
		} else if (alone) mention(alone[2] ?? '', alone[1], line);
		else if (told) mention(told[1] ?? '', told[2], line);
		else throw unknownLine(line, expected);
	}
	if (group) throw unclosed(group);
	for (const name of composites.keys()) states.delete(name);
	for (const held of composites.values()) {
		if (![...states.values()].some((state) => isWithin(state, held))) throw emptyComposite(held);
	}
	return connect(way, states, composites, transitions);
}

/** Finds the states that transitions name, and makes the starts and ends that they need. */
function connect(
	way: Direction,
	states: ReadonlyMap<string, Box>,
	composites: ReadonlyMap<string, Group>,
	transitions: readonly NamedTransition[],
): Graph {
	const dots: Box[] = [];
	const dotOf = (shape: 'start' | 'end', group: Group | undefined): Box => {
		const known = dots.find((dot) => dot.shape === shape && dot.group === group);
		if (known) return known;
		const dot: Box = { label: [], shape, group };
		dots.push(dot);
		return dot;
	};
	const find = (name: string, shape: 'start' | 'end', group: Group | undefined): Box | Group => {
		if (name === startOrEnd) return dotOf(shape, group);
		const found = composites.get(name) ?? states.get(name);
		if (!found) throw new Error(`The state ${name} was never mentioned`);
		return found;
	};
	const arrows = transitions.map(({ from, to, label, line, group }): Arrow => ({
		from: find(from, 'start', group),
		to: find(to, 'end', group),
		stroke: 'line',
		heads: { start: false, end: true },
		label,
		line,
	}));
	const starts = dots.filter(({ shape }) => shape === 'start');
	const ends = dots.filter(({ shape }) => shape === 'end');
	return {
		kind: 'graph',
		direction: way,
		boxes: [...starts, ...states.values(), ...ends],
		groups: [...composites.values()],
		arrows,
	};
}

function unclosed({ line }: Group): DiagramFault {
	return new DiagramFault(
		'Unexpected end of the diagram, expected a } for each `state A {`.',
		'Write } on a line of its own after the last line of the state.',
		line,
	);
}

function emptyComposite({ line }: Group): DiagramFault {
	return new DiagramFault(
		'Unexpected state with braces and nothing in them, expected states that are named here first.',
		'Name its states between { and }, or leave the braces out.',
		line,
	);
}
