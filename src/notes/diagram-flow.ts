import { DiagramFault, unknownLine, type DiagramLine, type DiagramPlan } from './diagram-fault.ts';
import { readStatement, type Arrow } from './diagram-flow-line.ts';
import { hideLabel } from './diagram-labels.ts';

interface Box {
	id: string;
	/** The whole shape with its label, as the layout reads it: `["label"]`. */
	shape: string;
	group: Group | undefined;
}

interface Group {
	id: string;
	label: string;
	direction: string | undefined;
	parent: Group | undefined;
	line: number;
}

const direction = /^direction\s+(TB|TD|LR|RL|BT)$/;
const lookOfItsOwn = /^(?:style|classDef|class|linkStyle)\s/;

const expected =
	'a box `A["label"]`, arrows `A -->|"label"| B`, `subgraph id["label"]`, `direction` or `end`';

/**
 * Reads a flowchart. A box belongs to the first subgraph that names it, wherever else it is named,
 * and may get its label after its first mention; both are as Mermaid has it.
 *
 * @throws DiagramFault at the first line that is not understood
 */
export function readFlow(flow: string, lines: readonly DiagramLine[]): DiagramPlan {
	const boxes = new Map<string, Box>();
	const groups = new Map<string, Group>();
	const arrows: Arrow[] = [];
	let group: Group | undefined;

	for (const line of lines) {
		const text = line.text.replace(/\s*;$/, '');
		if (lookOfItsOwn.test(text) || text.includes(':::')) throw ownLook(line);
		const turned = direction.exec(text);
		if (text.startsWith('subgraph ')) {
			group = openGroup(text, line, groups, group);
		} else if (text === 'end') {
			if (!group) throw unknownLine(line, 'a subgraph above each end');
			group = group.parent;
		} else if (turned && group) {
			group.direction = turned[1];
		} else {
			const statement = readStatement({ ...line, text }, expected);
			for (const mention of statement.mentions) {
				const box = boxes.get(mention.name);
				if (!box) {
					const shape = mention.shape ?? `["${hideLabel(mention.name, line.line)}"]`;
					boxes.set(mention.name, { id: `n${boxes.size + 1}`, shape, group });
				} else {
					box.shape = mention.shape ?? box.shape;
					box.group ??= group;
				}
			}
			arrows.push(...statement.arrows);
		}
	}
	if (group) throw unclosed(group);
	for (const name of groups.keys()) boxes.delete(name);
	return {
		text: write(flow, boxes, groups, arrows),
		boxes: boxes.size + groups.size,
		arrows: arrows.length,
		loop: arrows.find(({ from, to }) => from === to)?.line,
	};
}

/** Groups first with their boxes, then the other boxes, then arrows, each in the author's order. */
function write(
	flow: string,
	boxes: ReadonlyMap<string, Box>,
	groups: ReadonlyMap<string, Group>,
	arrows: readonly Arrow[],
): string {
	const members = (of: Group | undefined): string[] => [
		...[...groups.values()].filter((group) => group.parent === of).flatMap(writeGroup),
		...[...boxes.values()].filter((box) => box.group === of).map((box) => box.id + box.shape),
	];
	const writeGroup = (group: Group): string[] => {
		const inside = members(group);
		if (inside.length === 0) throw emptyGroup(group);
		const turned = group.direction === undefined ? [] : [`direction ${group.direction}`];
		return [`subgraph ${group.id}["${group.label}"]`, ...turned, ...inside, 'end'];
	};
	const idOf = (name: string) => groups.get(name)?.id ?? boxes.get(name)?.id ?? '';
	const written = arrows.map(
		({ from, to, operator, label }) =>
			`${idOf(from)} ${operator}${label === undefined ? '' : `|${label}|`} ${idOf(to)}`,
	);
	return [`flowchart ${flow}`, ...members(undefined), ...written].join('\n');
}

function openGroup(
	text: string,
	{ line }: DiagramLine,
	groups: Map<string, Group>,
	parent: Group | undefined,
): Group {
	const match = /^subgraph\s+(?:([\p{L}\p{N}_-]+)\s*\[\s*)?("?)([^"[\]]+)\2\s*(\])?$/u.exec(text);
	if (!match || Boolean(match[1]) !== Boolean(match[4])) {
		throw unknownLine({ text, line }, '`subgraph id["label"]`');
	}
	const label = (match[3] ?? '').trim();
	const name = match[1] ?? label;
	if (groups.has(name)) {
		throw new DiagramFault(
			`Unexpected second subgraph ${name}, expected each id once.`,
			'Give one of the two another id.',
			line,
		);
	}
	const group: Group = {
		id: `g${groups.size + 1}`,
		label: hideLabel(label, line),
		direction: undefined,
		parent,
		line,
	};
	groups.set(name, group);
	return group;
}

function ownLook({ text, line }: DiagramLine): DiagramFault {
	return new DiagramFault(
		`Unexpected "${text.slice(0, 60)}", expected no colours or styles in a diagram.`,
		'Leave it out: the site colours diagrams itself, so that they read in light and dark.',
		line,
	);
}

function unclosed(group: Group): DiagramFault {
	return new DiagramFault(
		'Unexpected end of the diagram, expected `end` for each subgraph.',
		'Write `end` on a line of its own after the last line of the subgraph.',
		group.line,
	);
}

function emptyGroup(group: Group): DiagramFault {
	return new DiagramFault(
		'Unexpected subgraph with nothing in it, expected a box that is named here first.',
		'Name its boxes between `subgraph` and `end`.',
		group.line,
	);
}
