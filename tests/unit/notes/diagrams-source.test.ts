import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DiagramFault } from '../../../src/notes/diagram/fault.ts';
import { isWithin, type Box, type Graph, type Group } from '../../../src/notes/diagram/graph.ts';
import type { Sequence } from '../../../src/notes/diagram/sequence.ts';
import { readDiagram } from '../../../src/notes/diagram/source.ts';

function graph(source: string): Graph {
	const diagram = readDiagram(source);
	assert.equal(diagram.kind, 'graph');
	return diagram;
}

function sequence(source: string): Sequence {
	const diagram = readDiagram(source);
	assert.equal(diagram.kind, 'sequence');
	return diagram;
}

const nameOf = ({ label, ...place }: Box | Group) =>
	label.join('/') || ('shape' in place ? place.shape : '');

/** Arrows as "from > to" and so on. */
function arrows(source: string): string[] {
	return graph(source).arrows.map(({ from, to, stroke, heads, label }) =>
		[
			nameOf(from),
			`${heads.start ? '<' : ''}${stroke}${heads.end ? '>' : ''}`,
			...(label.length > 0 ? [label.join('/')] : []),
			nameOf(to),
		].join(' '),
	);
}

test('reads arrows with and without space around them', () => {
	assert.deepEqual(arrows('flowchart TB\nA-->B;\nB --> C\nC---D\nA-.->B\nA==>B\nA<-->B'), [
		'A line> B',
		'B line> C',
		'C line D',
		'A dotted> B',
		'A thick> B',
		'A <line> B',
	]);
});

test('reads labels on arrows in both ways of writing', () => {
	assert.deepEqual(arrows('graph LR\nA -->|"x (y)"| B\nA -- two words --> B\nA -.maybe.-> B'), [
		'A line> x (y) B',
		'A line> two words B',
		'A dotted> maybe B',
	]);
});

test('reads chains, and rows joined by &', () => {
	assert.deepEqual(arrows('graph LR\nA & B --> C --> D & E'), [
		'A line> C',
		'B line> C',
		'C line> D',
		'C line> E',
	]);
});

test('reads every shape', () => {
	const source =
		'graph LR\na[t]\nb(t)\nc([t])\nd((t))\ne(((t)))\nf{t}\ng{{t}}\nh[(t)]\ni[[t]]\nj>t]\nk[/t\\]\nl[\\t/]\nm[/t/]\nn[\\t\\]';
	assert.deepEqual(
		graph(source).boxes.map(({ shape }) => shape),
		[
			'box',
			'round',
			'stadium',
			'circle',
			'double-circle',
			'diamond',
			'hexagon',
			'drum',
			'framed',
			'flag',
			'trapezoid',
			'trapezoid-down',
			'slanted',
			'slanted-back',
		],
	);
});

test('a label keeps brackets, entities and markup as text, and <br> parts its lines', () => {
	const [box] = graph('graph LR\nA["a [b] (c)<br/>#quot;**d**#quot; &amp; <b>"]').boxes;
	assert.deepEqual(box?.label, ['a [b] (c)', '"**d**" &amp; <b>']);
});

test('a box may get its label after its first mention', () => {
	const { boxes } = graph('graph LR\nA --> B\nB["later"]\nA --> B');
	assert.deepEqual(boxes.map(nameOf), ['A', 'later']);
});

test('a box belongs to the first subgraph that names it, wherever it was named before', () => {
	const { boxes, groups, arrows } = graph(
		'graph LR\nA --> B\nsubgraph out["Outer"]\nsubgraph in\nB\nend\nC\nend\nC --> in',
	);
	const [outer, inner] = groups;
	const [a, b, c] = boxes;
	assert.ok(a && b && c && outer && inner);
	assert.deepEqual([a.group, b.group, c.group], [undefined, inner, outer]);
	assert.ok(isWithin(b, outer) && !isWithin(c, inner));
	assert.equal(arrows[1]?.to, inner);
	assert.deepEqual(outer.label, ['Outer']);
});

test('comments and blank lines say nothing', () => {
	assert.deepEqual(arrows('\n%% a comment\ngraph TD\n\n  A --> B\n%% another'), ['A line> B']);
});

test('a state diagram has one start and one end for each frame', () => {
	assert.deepEqual(
		arrows(
			'stateDiagram-v2\n[*] --> A\nA --> B : go\nA --> [*]\nB --> [*]\nstate B {\n[*] --> C\n}\nstate "see" as C',
		),
		['start line> A', 'A line> go B', 'A line> end', 'B line> end', 'start line> see'],
	);
	const { boxes, groups } = graph('stateDiagram\n[*] --> A\n[*] --> B\nA --> [*]\nB --> [*]');
	assert.deepEqual([boxes.length, groups.length], [4, 0]);
});

test('a sequence keeps the order of its actors and steps', () => {
	const { actors, steps } = sequence(
		'sequenceDiagram\nparticipant B as the <b>\nA->>+B: x\nB--xA: y\nNote left of A: n\nloop z\nA-)A: s\nend\nA->B: t',
	);
	assert.deepEqual(
		actors.map(({ label }) => label),
		[['the <b>'], ['A']],
	);
	assert.deepEqual(
		steps.map((step) => (step.kind === 'message' ? `${step.stroke} ${step.head}` : step.kind)),
		['line filled', 'dotted cross', 'note', 'block', 'line open', 'end', 'line none'],
	);
});

const faults: readonly [why: string, source: string, line: number | undefined][] = [
	['an unknown kind', 'pie\n"a": 1', 1],
	['a kind that is not drawn', 'classDiagram\nA <|-- B', 1],
	['an empty source', '', undefined],
	['a heading alone', '%% x\nflowchart TB', 2],
	['an arrow that leads nowhere', 'graph TD\nA -->', 2],
	['an arrow of no known kind', 'graph TD\nA --o B', 2],
	['words after a box', 'graph TD\nA B', 2],
	['a label that is not closed', 'graph TD\nA["x]', 2],
	['brackets without quotes', 'graph TD\nA[f(x)]', 2],
	['an empty label', 'graph TD\nA[" "]', 2],
	['a label too long', `graph TD\nA["${'x'.repeat(61)}"]`, 2],
	['a label of too many lines', `graph TD\nA["${'x<br>'.repeat(7)}"]`, 2],
	['a colour', 'graph TD\nA\nstyle A fill:#f00', 3],
	['a class', 'graph TD\nA:::red', 2],
	['a directive', '%%{init: {"theme": "dark"}}%%\ngraph TD\nA', 1],
	['a click', 'graph TD\nA\nclick A "https://example.org"', 3],
	['a subgraph left open', 'graph TD\nA\nsubgraph s\nB', 3],
	['an end too many', 'graph TD\nA\nend', 3],
	['a subgraph with nothing in it', 'graph TD\nA\nsubgraph s\nend', 3],
	['two subgraphs of one name', 'graph TD\nsubgraph s\nA\nend\nsubgraph s\nB\nend', 5],
	['an arrow from a frame into itself', 'graph TD\nsubgraph s\nA\nend\ns --> A', 5],
	['too many boxes in a row', `graph TD\n${'A & '.repeat(9)}A --> B`, 2],
	[
		'too many boxes',
		`graph TD\n${Array.from({ length: 41 }, (_, i) => `b${i}`).join('\n')}`,
		undefined,
	],
	['too many arrows', `graph TD\n${'A --> B\n'.repeat(61)}`, undefined],
	['too long a source', `graph TD\n${'%% x\n'.repeat(900)}A`, undefined],
	['a state left open', 'stateDiagram-v2\nstate A {\nB', 2],
	['a state with nothing in it', 'stateDiagram-v2\nstate A {\n}', 2],
	['a brace too many', 'stateDiagram-v2\nA\n}', 3],
	['a note on a state', 'stateDiagram-v2\nA\nnote right of A : x', 3],
	['a message without words', 'sequenceDiagram\nA->>B:', 2],
	['a name with spaces', 'sequenceDiagram\nThe client->>B: x', 2],
	['numbers for messages', 'sequenceDiagram\nautonumber\nA->>B: x', 2],
	['a block left open', 'sequenceDiagram\nloop x\nA->>B: y', 2],
	['an else without alt', 'sequenceDiagram\nelse x', 2],
];

for (const [why, source, line] of faults) {
	test(line === undefined ? `refuses ${why}` : `names the line with ${why}`, () => {
		assert.throws(
			() => readDiagram(source),
			(error) => error instanceof DiagramFault && error.line === line && error.fix !== '',
		);
	});
}

test('a subgraph is named once', () => {
	assert.throws(
		() => readDiagram('graph TB\nsubgraph s["One"]\nA\nend\nsubgraph s["Two"]\nB\nend'),
		/Unexpected second subgraph "s", expected each id once\./,
	);
});
