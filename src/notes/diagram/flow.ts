import { DiagramFault, quoted, unknownLine, type DiagramLine } from './fault.ts';
import { readStatement, type NamedArrow } from './flow-line.ts';
import { directionOf, isWithin, type Box, type Graph, type Group } from './graph.ts';
import { readLabel } from './labels.ts';

const direction = /^direction\s+(TB|TD|LR|RL|BT)$/;
const lookOfItsOwn = /^(?:style|classDef|class|linkStyle)\s/;

const expected =
	'a box `A["label"]`, arrows `A -->|"label"| B`, `subgraph id["label"]`, `direction` or `end`';

/**
 * Reads a flowchart. A box belongs to the first subgraph that names it, wherever else it is named,
 * and may get its label after its first mention; both are as Mermaid has it.
 *
 * @param way the word after `flowchart`
 * @throws DiagramFault at the first line that is not understood
 */
export function readFlow(way: string | undefined, lines: readonly DiagramLine[]): Graph {
	const boxes = new Map<string, Box>();
	const groups = new Map<string, Group>();
	const arrows: NamedArrow[] = [];
	let group: Group | undefined;

	for (const line of lines) {
		const text = line.text.replace(/\s*;$/, '');
		if (lookOfItsOwn.test(text) || text.includes(':::')) throw ownLook(line);
		const turned = direction.exec(text);
		if (text.startsWith('subgraph ')) {
			group = openGroup(text, line, groups, group);
		} else if (text === 'end') {
			if (!group) throw unknownLine(line, 'a subgraph above each end');
			group = group.group;
		} else if (turned && group) {
			group.direction = directionOf(turned[1]);
		} else {
			const statement = readStatement({ ...line, text }, expected);
			for (const { name, form } of statement.mentions) {
				const box = boxes.get(name);
				if (!box) {
					const label = form?.label ?? readLabel(name, line);
					boxes.set(name, { label, shape: form?.shape ?? 'box', group });
				} else {
					Object.assign(box, form && { label: form.label, shape: form.shape });
					box.group ??= group;
				}
			}
			arrows.push(...statement.arrows);
		}
	}
	if (group) throw unclosed(group);
	for (const name of groups.keys()) boxes.delete(name);
	for (const held of groups.values()) {
		if (![...boxes.values()].some((box) => isWithin(box, held))) throw emptyGroup(held);
	}
	const find = (name: string): Box | Group => {
		const found = groups.get(name) ?? boxes.get(name);
		if (!found) throw new Error(`The arrow's end ${name} was never mentioned`);
		return found;
	};
	return {
		kind: 'graph',
		direction: directionOf(way),
		boxes: [...boxes.values()],
		groups: [...groups.values()],
		arrows: arrows.map((arrow) => ({ ...arrow, from: find(arrow.from), to: find(arrow.to) })),
	};
}

function openGroup(
	text: string,
	line: DiagramLine,
	groups: Map<string, Group>,
	around: Group | undefined,
): Group {
	const match = /^subgraph\s+(?:([\p{L}\p{N}_-]+)\s*\[\s*)?("?)([^"[\]]+)\2\s*(\])?$/u.exec(text);
	if (!match || Boolean(match[1]) !== Boolean(match[4])) {
		throw unknownLine(line, '`subgraph id["label"]`');
	}
	const label = (match[3] ?? '').trim();
	const name = match[1] ?? label;
	if (groups.has(name)) {
		throw new DiagramFault(
			`Unexpected second subgraph ${quoted(name)}, expected each id once.`,
			'Give one of the two another id.',
			line.line,
		);
	}
	const group: Group = { label: readLabel(label, line), group: around, line: line.line };
	groups.set(name, group);
	return group;
}

function ownLook({ text, line }: DiagramLine): DiagramFault {
	return new DiagramFault(
		`Unexpected ${quoted(text)}, expected no colours or styles in a diagram.`,
		'Leave it out: the site colours diagrams itself, so that they read in light and dark.',
		line,
	);
}

function unclosed({ line }: Group): DiagramFault {
	return new DiagramFault(
		'Unexpected end of the diagram, expected `end` for each subgraph.',
		'Write `end` on a line of its own after the last line of the subgraph.',
		line,
	);
}

function emptyGroup({ line }: Group): DiagramFault {
	return new DiagramFault(
		'Unexpected subgraph with nothing in it, expected a box that is named here first.',
		'Name its boxes between `subgraph` and `end`.',
		line,
	);
}
