import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { describeIssue } from './describe-issue.ts';
import type { Fault } from './fault.ts';

interface Options {
	/** Lines that stand in the file before this text; frontmatter begins after its `---`. */
	linesBefore?: number;
	/** Keys the schema knows at its top, to name the nearest one. */
	keys?: readonly string[];
	/** Begins the fault ids: `frontmatter` makes `frontmatter-unknown-key`. */
	subject: 'frontmatter' | 'course' | 'module' | 'glossary';
}

/** 16 aliases are plenty by hand; more is how YAML is made to explode. */
const maxAliasCount = 16;

/**
 * Reads YAML and holds it against a schema. Every fault is collected, each at the line and column
 * of the value that is wrong.
 *
 * @returns the data when nothing was wrong, and the faults.
 */
export function readYaml<T extends z.ZodType>(
	text: string,
	schema: T,
	{ linesBefore = 0, keys = [], subject }: Options,
): { data?: z.infer<T>; faults: Fault[] } {
	const lineCounter = new LineCounter();
	const document = parseDocument(text, { lineCounter, prettyErrors: false });
	const at = (offset: number) => {
		const { line, col } = lineCounter.linePos(offset);
		return { line: line + linesBefore, column: col };
	};

	if (document.errors.length > 0) {
		const faults = document.errors.map((error) => ({
			id: `${subject}-yaml`,
			severity: 'error' as const,
			...at(error.pos[0]),
			message: `Unexpected YAML, expected key: value lines. ${sentenceOf(error.message)}`,
			fix: 'Check the spaces at the beginning of the line; put a value that holds ": " or "#" into quotes.',
		}));
		return { faults };
	}

	let value: unknown;
	try {
		value = document.toJS({ maxAliasCount }) ?? {};
	} catch {
		return {
			faults: [
				{
					id: `${subject}-yaml`,
					severity: 'error',
					...at(0),
					message: `Unexpected number of YAML aliases (*name), expected at most ${maxAliasCount}.`,
					fix: 'Write the values out.',
				},
			],
		};
	}
	const result = schema.safeParse(value);
	if (result.success) return { data: result.data, faults: [] };

	const faults = result.error.issues.flatMap((issue) =>
		describeIssue(issue, value, keys).map(({ path, key, ...said }) => ({
			...said,
			id: `${subject}-${said.id}`,
			severity: 'error' as const,
			...at(offsetOf(document, path, key)),
		})),
	);
	return { faults };
}

/** Where a path stands in the text: its value, its key when asked for, else its nearest parent. */
function offsetOf(document: Document, path: readonly PropertyKey[], key: boolean): number {
	for (let length = path.length; length > 0; length--) {
		const steps = path.slice(0, length);
		if (key || length < path.length) {
			const parent =
				steps.length > 1 ? document.getIn(steps.slice(0, -1), true) : document.contents;
			if (isMap(parent)) {
				const name = String(steps.at(-1));
				const pair = parent.items.find(
					(item) => isScalar(item.key) && String(item.key.value) === name,
				);
				if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
			}
		}
		const node = document.getIn(steps, true);
		if (isNode(node) && node.range) return node.range[0];
	}
	return 0;
}

function sentenceOf(message: string): string {
	const text = message.trim().replace(/\s+at line \d+, column \d+.*$/s, '');
	return /[.!?]$/.test(text) ? text : `${text}.`;
}
