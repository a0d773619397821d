import { createRandom } from '../../../../scripts/bench/course/create-random.ts';

/** What is put into a note by chance: marks that mean something, and what would run if it could. */
const pieces = [
	...['{', '}', '<', '>', '`', '```', '~~~', '$$', '---', '|', '[', '](', '![', '\\', '&lt;'],
	...['\n\n', '\r\n', '\t', '    ', '\u00A0', '\u2028', '\u202E', '\0', '\uFEFF', '\uD83D'],
	...['# ', '> ', '> [!NOTE]\n> ', '1. ', '- [ ] ', '[^1]', '[^1]: ', '{#main}', '&#x3C;script>'],
	...['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<svg onload=alert(1)>'],
	...['[x](javascript:alert(1))', '[x](data:text/html,x)', '![x](//example.org/x.svg)'],
	...['\nimport x from "y"\n', '\nexport const x = 1\n', '{alert(1)}', '{...x}', '<Term id={x}>'],
	...['<Steps>', '</Steps>', '\n\n<Question id="x">\n\n', '\n\n</Question>\n\n', '<Tab title="x">'],
	...[
		'\n\n```bash\n$(\n```\n\n',
		'\n\n```yaml\n&a [*a]\n```\n\n',
		'\n\n```mermaid\ngraph LR\n```\n\n',
	],
	...[
		'__proto__: 1\n',
		'layout: ./x.mdx\n',
		'"',
		"'",
		': ',
		' #',
		'*',
		'**',
		'_',
		'~~',
		'=',
		'===',
	],
];

/**
 * A note that somebody, or something, has spoilt: cut, repeated, swapped or put between, one to
 * three times; the same for the same seed.
 *
 * @param others notes to take pieces from.
 */
export function mutateNote(text: string, others: readonly string[], seed: number): string {
	const random = createRandom(seed);
	const upTo = (most: number) => Math.floor(random() * (most + 1));
	const pick = <T>(from: readonly T[]) => from[upTo(from.length - 1)];
	let note = text;
	for (let times = 1 + upTo(2); times > 0; times--) {
		const at = upTo(note.length);
		const length = upTo(random() < 0.5 ? 20 : 400);
		const [before, part, after] = [
			note.slice(0, at),
			note.slice(at, at + length),
			note.slice(at + length),
		];
		const other = pick(others) ?? '';
		const from = upTo(other.length);
		const ways = [
			() => before + after,
			() => before + part + part + after,
			() => before + after.slice(0, length) + part + after.slice(length),
			() => before + (pick(pieces) ?? '') + part + after,
			() => before + (pick(pieces) ?? '') + part + (pick(pieces) ?? '') + after,
			() => before + other.slice(from, from + length) + part + after,
		];
		note = pick(ways)?.() ?? note;
	}
	return note;
}
