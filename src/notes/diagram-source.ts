import { DiagramFault, type DiagramLine, type DiagramPlan } from './diagram-fault.ts';
import { readFlow } from './diagram-flow.ts';
import { readSequence } from './diagram-sequence.ts';
import { readStates } from './diagram-state.ts';

/** Bounds for what strangers write; the layout's time grows with all three. */
const longestSource = 4000;
const mostBoxes = 40;
const mostArrows = 60;

const kinds = '`flowchart TB`, `flowchart LR`, `sequenceDiagram` or `stateDiagram-v2`';

/**
 * Understands a diagram's source and writes it anew for the layout, which by itself drops lines
 * that it cannot read, takes `A-->B` for one box, and reads markup in labels.
 *
 * @param source Mermaid: a flowchart, a sequence diagram or a state diagram
 * @throws DiagramFault with the line that is not understood, or when the diagram is too large
 */
export function readDiagram(source: string): DiagramPlan {
	if (source.length > longestSource) {
		throw tooLarge(`${source.length} characters`, longestSource);
	}
	const lines = source
		.split(/\r\n?|\n/)
		.map((text, index): DiagramLine => ({ text: text.trim(), line: index + 1 }))
		.filter(({ text }) => text !== '' && !/^%%(?!\{)/.test(text));
	const [header, ...rest] = lines;
	if (!header) throw empty(undefined);
	const plan = readKind(header, rest);
	if (plan.boxes === 0) throw empty(header.line);
	if (plan.boxes > mostBoxes) throw tooLarge(`${plan.boxes} boxes`, mostBoxes);
	if (plan.arrows > mostArrows) throw tooLarge(`${plan.arrows} arrows`, mostArrows);
	return plan;
}

function readKind(header: DiagramLine, lines: readonly DiagramLine[]): DiagramPlan {
	const flow = /^(?:flowchart|graph)(?:\s+(TB|TD|LR|RL|BT))?\s*;?$/.exec(header.text);
	if (flow) return readFlow(flow[1] ?? 'TB', lines);
	if (header.text === 'sequenceDiagram') return readSequence(lines);
	if (/^stateDiagram(-v2)?$/.test(header.text)) return readStates(lines);
	throw new DiagramFault(
		`Unexpected "${header.text.slice(0, 60)}" at the start of a diagram, expected ${kinds}.`,
		'Begin with the kind of diagram on a line of its own; other kinds are not drawn here.',
		header.line,
	);
}

function empty(line: number | undefined): DiagramFault {
	return new DiagramFault(
		'Unexpected empty diagram, expected at least one box.',
		`Begin with ${kinds}, then say what there is to see.`,
		line,
	);
}

function tooLarge(what: string, most: number): DiagramFault {
	return new DiagramFault(
		`Unexpected diagram of ${what}, expected ${most} at most.`,
		'Split it: a picture that one reads at a glance has far fewer.',
	);
}
