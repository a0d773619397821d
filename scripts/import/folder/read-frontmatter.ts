import { isMap, isScalar, LineCounter, parseDocument, type Pair, type ParsedNode } from 'yaml';
import type { SourceLine } from '../source-line.ts';

/** A key of a page's frontmatter. */
export interface PageKey {
	key: string;
	value: unknown;
	/** The lines it stands on. */
	lines: readonly SourceLine[];
}

export interface PageFrontmatter {
	keys: PageKey[];
	/** The lines `---`, and comments between keys. */
	around: SourceLine[];
	/** Lines that are no YAML. */
	broken: SourceLine[];
	body: SourceLine[];
}

/** Takes the frontmatter off a page and reads its keys, each with its lines. */
export function readFrontmatter(lines: readonly SourceLine[]): PageFrontmatter {
	const none = { keys: [], around: [], broken: [], body: [...lines] };
	if (!/^---[ \t]*$/.test(lines[0]?.text ?? '')) return none;
	const end = lines.findIndex(({ text }, row) => row > 0 && /^---[ \t]*$/.test(text));
	if (end < 0) return none;
	const inner = lines.slice(1, end);
	const marks = [lines[0], lines[end]].filter((line) => line !== undefined);
	const body = lines.slice(end + 1);
	const counter = new LineCounter();
	const document = parseDocument(inner.map(({ text }) => text).join('\n'), {
		lineCounter: counter,
		logLevel: 'silent',
	});
	if (document.errors.length > 0) return { keys: [], around: marks, broken: inner, body };
	if (!isMap<ParsedNode>(document.contents)) {
		const filled = inner.filter(({ text }) => text.trim() !== '');
		return { keys: [], around: marks, broken: filled, body };
	}
	const starts = document.contents.items.map((pair) => startOf(pair, counter));
	const data = document.toJS({ maxAliasCount: 16 }) as Record<string, unknown>;
	const keys = document.contents.items.map((pair, index): PageKey => {
		const key = isScalar(pair.key) ? String(pair.key.value) : '';
		const [first, next] = [starts[index] ?? 0, starts[index + 1] ?? inner.length];
		return { key, value: data[key], lines: inner.slice(first, next) };
	});
	return { keys, around: [...marks, ...inner.slice(0, starts[0] ?? 0)], broken: [], body };
}

/** The row, from 0, on which a key stands. */
function startOf({ key }: Pair<ParsedNode, ParsedNode | null>, counter: LineCounter): number {
	return counter.linePos(key.range[0]).line - 1;
}
