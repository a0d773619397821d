import { DiagramFault, quoted, type DiagramLine } from './fault.ts';
import { readFlow } from './flow.ts';
import { isWithin, type Graph } from './graph.ts';
import { readSequence, type Sequence } from './sequence.ts';
import { readStates } from './state.ts';

/** Bounds for what strangers write; the layout's time grows with all three. */
const longestSource = 4000;
const mostBoxes = 40;
const mostArrows = 60;

const kinds = '`flowchart TB`, `flowchart LR`, `sequenceDiagram` or `stateDiagram-v2`';

/**
 * Understands a diagram's source, line for line: what it does not understand it names, since a
 * line that were dropped would make the picture say something else.
 *
 * @param source the common part of Mermaid: a flowchart, a sequence or a state diagram
 * @throws DiagramFault with the line that is not understood, or when the diagram is too large
 */
export function readDiagram(source: string): Graph | Sequence {
	if (source.length > longestSource) {
		throw tooLarge(`${source.length} characters`, longestSource);
	}
	const lines = source
		.split(/\r\n?|\n/)
		.map((text, index): DiagramLine => ({ text: text.trim(), line: index + 1 }))
		.filter(({ text }) => text !== '' && !/^%%(?!\{)/.test(text));
	const [header, ...rest] = lines;
	if (!header) throw empty(undefined);
	const diagram = readKind(header, rest);
	const [boxes, arrows] =
		diagram.kind === 'graph'
			? [diagram.boxes.length + diagram.groups.length, diagram.arrows.length]
			: [diagram.actors.length, diagram.steps.length];
	if (boxes === 0) throw empty(header.line);
	if (boxes > mostBoxes) throw tooLarge(`${boxes} boxes`, mostBoxes);
	if (arrows > mostArrows) throw tooLarge(`${arrows} arrows`, mostArrows);
	if (diagram.kind === 'graph') refuseArrowsToWithin(diagram);
	return diagram;
}

/** An arrow between a frame and what stands in it has no place where it could be seen. */
function refuseArrowsToWithin({ arrows }: Graph): void {
	const bad = arrows.find(({ from, to }) => isWithin(from, to) || isWithin(to, from));
	if (!bad) return;
	throw new DiagramFault(
		'Unexpected arrow between a frame and a box within it, expected its ends apart.',
		'Draw it to another box within the frame, or leave it out: standing inside says it already.',
		bad.line,
	);
}

function readKind(header: DiagramLine, lines: readonly DiagramLine[]): Graph | Sequence {
	const flow = /^(?:flowchart|graph)(?:\s+(TB|TD|LR|RL|BT))?\s*;?$/.exec(header.text);
	if (flow) return readFlow(flow[1], lines);
	if (header.text === 'sequenceDiagram') return readSequence(lines);
	if (/^stateDiagram(-v2)?$/.test(header.text)) return readStates(lines);
	throw new DiagramFault(
		`Unexpected ${quoted(header.text)} at the start of a diagram, expected ${kinds}.`,
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
