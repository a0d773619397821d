import { DiagramFault, unknownLine, type DiagramLine, type DiagramPlan } from './diagram-fault.ts';
import { hideLabel } from './diagram-labels.ts';

interface State {
	id: string;
	label: string;
	/** The composite state around it. */
	inside: Composite | undefined;
}

interface Composite extends State {
	line: number;
}

interface Transition {
	/** Names as the author wrote them; `[*]` is where things begin or end. */
	from: string;
	to: string;
	label: string | undefined;
	inside: Composite | undefined;
	line: number;
}

const startOrEnd = '[*]';
const direction = /^direction\s+(TB|TD|LR|RL|BT)$/;
const transition = /^(\[\*\]|[\p{L}\p{N}_]+)\s*-->\s*(\[\*\]|[\p{L}\p{N}_]+)(?:\s*:\s*(.+))?$/u;
const composite = /^state\s+(?:"([^"]+)"\s+as\s+)?([\p{L}\p{N}_]+)\s*\{$/u;
const named = /^state\s+(?:"([^"]+)"\s+as\s+)?([\p{L}\p{N}_]+)$/u;
const described = /^([\p{L}\p{N}_]+)(?:\s*:\s*(.+))?$/u;

const expected =
	'`A --> B : label`, `[*] --> A`, `A : label`, `state "label" as A`, `state A {`, `}` or `direction`';

/**
 * Reads a state diagram. A state belongs to the composite state that names it first.
 *
 * @throws DiagramFault at the first line that is not understood
 */
export function readStates(lines: readonly DiagramLine[]): DiagramPlan {
	const states = new Map<string, State>();
	const composites = new Map<string, Composite>();
	const transitions: Transition[] = [];
	let flow = 'TB';
	let inside: Composite | undefined;

	const mention = (name: string, label: string | undefined, line: number) => {
		const state = states.get(name);
		const text = label === undefined ? undefined : hideLabel(label, line);
		if (!state) {
			const id = `s${states.size + 1}`;
			states.set(name, { id, label: text ?? hideLabel(name, line), inside });
		} else {
			state.label = text ?? state.label;
			state.inside ??= inside;
		}
	};

	for (const line of lines) {
		const arrow = transition.exec(line.text);
		const opened = composite.exec(line.text);
		const alone = named.exec(line.text);
		const told = described.exec(line.text);
		const turned = direction.exec(line.text);
		if (turned && !inside) flow = turned[1] ?? flow;
		else if (arrow) {
			const [, from = '', to = '', label] = arrow;
			for (const name of [from, to]) if (name !== startOrEnd) mention(name, undefined, line.line);
			const text = label === undefined ? undefined : hideLabel(label, line.line);
			transitions.push({ from, to, label: text, inside, line: line.line });
		} else if (opened) {
			const [, label, name = ''] = opened;
			const id = `c${composites.size + 1}`;
			// The layout gives a composite state's label one line.
			const text = hideLabel(label ?? name, line.line).replaceAll('<br>', ' ');
			inside = { id, label: text, inside, line: line.line };
			composites.set(name, inside);
		} else if (line.text === '}') {
			if (!inside) throw unknownLine(line, 'a `state A {` above each }');
			inside = inside.inside;
		} else if (alone) mention(alone[2] ?? '', alone[1], line.line);
		else if (told) mention(told[1] ?? '', told[2], line.line);
		else throw unknownLine(line, expected);
	}
	if (inside) throw unclosed(inside);
	for (const name of composites.keys()) states.delete(name);
	return {
		text: write(flow, states, composites, transitions),
		boxes: states.size + composites.size,
		arrows: transitions.length,
		loop: transitions.find(({ from, to }) => from === to)?.line,
	};
}

function write(
	flow: string,
	states: ReadonlyMap<string, State>,
	composites: ReadonlyMap<string, Composite>,
	transitions: readonly Transition[],
): string {
	let ends = 0;
	const idOf = (name: string) => composites.get(name)?.id ?? states.get(name)?.id ?? startOrEnd;

	const members = (around: Composite | undefined): string[] => {
		// The layout calls the n-th end "_endN": naming it makes several arrows share one.
		let end = startOrEnd;
		const lines = [...composites.values()]
			.filter((state) => state.inside === around)
			.flatMap(writeComposite);
		for (const state of states.values()) {
			if (state.inside === around) lines.push(`${state.id} : ${state.label}`);
		}
		for (const { from, to, label, inside } of transitions) {
			if (inside !== around) continue;
			const target = to === startOrEnd ? end : idOf(to);
			lines.push(`${idOf(from)} --> ${target}${label === undefined ? '' : ` : ${label}`}`);
			if (to === startOrEnd && end === startOrEnd) {
				ends += 1;
				end = ends === 1 ? '_end' : `_end${ends}`;
			}
		}
		return lines;
	};
	const writeComposite = (state: Composite): string[] => {
		const lines = members(state);
		if (lines.length === 0) throw emptyComposite(state);
		return [`state "${state.label}" as ${state.id} {`, ...lines, '}'];
	};
	return ['stateDiagram-v2', `direction ${flow}`, ...members(undefined)].join('\n');
}

function unclosed(state: Composite): DiagramFault {
	return new DiagramFault(
		'Unexpected end of the diagram, expected a } for each `state A {`.',
		'Write } on a line of its own after the last line of the state.',
		state.line,
	);
}

function emptyComposite(state: Composite): DiagramFault {
	return new DiagramFault(
		'Unexpected state with braces and nothing in them, expected states that are named here first.',
		'Name its states between { and }, or leave the braces out.',
		state.line,
	);
}
