/** What random notes are put together from: every mark that means something to the parser. */
const pieces = [
	...[
		'[',
		']',
		'![',
		'](',
		'(',
		')',
		'{',
		'}',
		'<',
		'>',
		'/>',
		'*',
		'**',
		'_',
		'__',
		'~~',
		'`',
		'``',
	],
	...[
		'```',
		'~~~',
		'```js {1} title="a"',
		'|',
		'|-|:-:|',
		'- ',
		'> ',
		'1. ',
		'# ',
		'## ',
		'## x {#y}',
	],
	...[
		'{#z}',
		'---',
		'===',
		'&amp;',
		'&#1;',
		'&#x3c;',
		'\\',
		'\\{',
		'\\`',
		'[^a]',
		'[^a]: ',
		'[b]: c',
	],
	...[
		'<a>',
		'</a>',
		'<Term>',
		'</Term>',
		'<Term id="a">b</Term>',
		'<Question id="a">',
		'</Question>',
	],
	...[
		'<Answer>',
		'</Answer>',
		'<Steps>',
		'</Steps>',
		'<Tabs>',
		'<Tab title="a">',
		'</Tab>',
		'</Tabs>',
	],
	...[
		'<A b="',
		'<A b={',
		'<A {...',
		'<>',
		'</>',
		'<script>',
		'<svg onload=x>',
		'<!--',
		'-->',
		'<?',
		']]>',
	],
	...[
		'{/*',
		'*/',
		'*/}',
		'import x',
		'export a',
		'${',
		'=>',
		'javascript:',
		'onclick=',
		'style=',
		'="',
	],
	...[
		'https://a.org',
		'www.a.org',
		'a@b.org',
		'![a](b.svg)',
		'[a](<b c>)',
		'> [!NOTE]\n',
		'[x] ',
		'::',
	],
	...[
		'\t',
		'    ',
		'  ',
		'\u00A0',
		'\u2028',
		'\u200B',
		'é',
		'😀',
		'word ',
		'a',
		'"',
		"'",
		'%00',
		'$',
		'^',
	],
];
const breaks = ['\n', '\n\n', '\n> ', '\n- ', '\n  ', '\n    ', '\r\n'];

/** A generator of numbers from 0 up to 1 that gives the same row for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** A text that nobody would write; half of them of a few pieces only, so that they repeat. */
export function randomNote(seed: number): string {
	const random = randomFrom(seed);
	const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
	const few = Array.from({ length: 1 + Math.floor(random() * 6) }, () => pick(pieces));
	const chosen = random() < 0.5 ? few : pieces;
	const length = 3 + Math.floor(random() ** 3 * 600);
	return Array.from({ length }, () => pick(random() < 0.12 ? breaks : chosen)).join('');
}
