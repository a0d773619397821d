import type { YamlFault } from './fault-ids.ts';
import { isAlias, isMap, isNode, isScalar, LineCounter, visit, type Document } from 'yaml';
import type { z } from 'zod';
import { describeIssues } from './describe-issues.ts';
import type { Fault } from './fault.ts';
import { deepest, parseYaml } from './parse-yaml.ts';
import { findSyntaxFaults } from './yaml-syntax.ts';

interface Options {
	/** Lines that stand in the file before this text; frontmatter begins after its `---`. */
	linesBefore?: number;
	/** Begins the fault ids: `frontmatter` makes `frontmatter-unknown-key`. */
	subject: 'frontmatter' | 'course' | 'module' | 'glossary';
}

export interface ReadYaml<Data> {
	/** Only when nothing was wrong. */
	data?: Data;
	faults: Fault[];
	/**
	 * Where a path of keys and positions stands in the file: its value, or its key when asked for;
	 * where there is no such value, the nearest one around it.
	 */
	locate: (path: readonly PropertyKey[], key?: boolean) => Pick<Fault, 'line' | 'column'>;
}

/** 16 aliases are plenty by hand; more is how YAML is made to explode. */
const maxAliasCount = 16;

/**
 * Reads YAML and holds it against a schema. Every fault is collected, each at the line and column
 * of the value that is wrong.
 */
export function readYaml<T extends z.ZodType>(
	text: string,
	schema: T,
	{ linesBefore = 0, subject }: Options,
): ReadYaml<z.infer<T>> {
	const lineCounter = new LineCounter();
	const at = (offset: number) => {
		const { line, col } = lineCounter.linePos(offset);
		return { line: line + linesBefore, column: col };
	};
	const refuse = ({ id, offset, ...said }: Refusal): Fault => ({
		id: `${subject}-${id}`,
		severity: 'error',
		...at(offset),
		...said,
	});

	const parsed = parseYaml(text, { lineCounter, isDocument: true });
	if ('deepAt' in parsed) {
		const locate = () => at(parsed.deepAt);
		return { faults: [refuse({ ...tooDeep, offset: parsed.deepAt })], locate };
	}
	const [document] = parsed.documents;
	if (!document) throw new Error('the parser gives a document, of an empty text, too');
	const locate = (path: readonly PropertyKey[], key = false) => at(offsetOf(document, path, key));
	const syntaxFaults = findSyntaxFaults(document, text, (offset) => at(offset).line);
	if (syntaxFaults.length > 0) return { faults: syntaxFaults.map(refuse), locate };
	const end = document.range[2];
	const rest = text.slice(end).search(/^[^#\s]/m);
	if (rest >= 0) return { faults: [refuse({ ...secondDocument, offset: end + rest })], locate };

	let value: unknown;
	try {
		value = document.toJS({ maxAliasCount }) ?? {};
	} catch {
		return { faults: [refuse({ ...badAliases, offset: badAlias(document) })], locate };
	}
	const result = schema.safeParse(value);
	if (result.success) return { data: result.data, faults: [], locate };

	const around = { root: value, schema, whole: wholes[subject] };
	const faults = describeIssues(result.error.issues, around).map(
		({ path, key, id, message, fix }) =>
			refuse({ id, message, fix, keys: path.map(asKey), offset: offsetOf(document, path, key) }),
	);
	return { faults, locate };
}

interface Refusal {
	id: YamlFault;
	keys?: readonly (string | number)[];
	offset: number;
	message: string;
	fix: string;
}

const wholes = {
	frontmatter: 'the frontmatter',
	course: 'course.yaml',
	module: 'module.yaml',
	glossary: 'glossary.yaml',
} as const;

const secondDocument = {
	id: 'yaml' as const,
	message: 'Unexpected second YAML document, expected one.',
	fix: 'Remove the line --- or ... before it, and what does not belong here.',
};

const badAliases = {
	id: 'yaml' as const,
	message: `Unexpected YAML aliases (*name) that lead nowhere or are too many, expected at most ${maxAliasCount}.`,
	fix: 'Write the values out. A value that begins with * stands in quotes.',
};

const tooDeep = {
	id: 'yaml' as const,
	message: `Unexpected nesting of lists and maps, expected at most ${deepest} levels.`,
	fix: 'Take brackets, or marks at the beginning of the line, away.',
};

/** Where the first alias stands that leads nowhere, or is one too many. */
function badAlias(document: Document): number {
	const known = new Set<string>();
	let aliases = 0;
	let found = 0;
	visit(document, (_, node) => {
		if (!isNode(node)) return undefined;
		if (isAlias(node)) {
			aliases += 1;
			if (known.has(node.source) && aliases <= maxAliasCount) return undefined;
			found = node.range?.[0] ?? 0;
			return visit.BREAK;
		}
		if (node.anchor !== undefined) known.add(node.anchor);
		return undefined;
	});
	return found;
}

function asKey(step: PropertyKey): string | number {
	return typeof step === 'number' ? step : String(step);
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
