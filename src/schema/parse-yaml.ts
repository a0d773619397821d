import { Composer, Lexer, Parser, type CST, type Document, type LineCounter } from 'yaml';

/** Levels of lists and maps within each other; the deepest of real files have about 20. */
export const deepest = 100;

interface Options {
	/** Is told where lines begin. */
	lineCounter: LineCounter;
	/** Whether an empty text is a document, too. */
	isDocument?: boolean;
}

/**
 * The documents of a YAML text with their errors, or the offset where it nests too deep.
 *
 * What nests is seen while the tokens are read, since composing calls itself for each level: it takes
 * long over many, and runs out of stack at a place that is another one each time. Repeated keys are
 * left to `findSyntaxFaults`, for the composer compares each key of a map with each.
 */
export function parseYaml(
	text: string,
	{ lineCounter, isDocument = false }: Options,
): { documents: Document.Parsed[] } | { deepAt: number } {
	lineCounter.addNewLine(0);
	const parser = new Parser(lineCounter.addNewLine);
	const tokens: CST.Token[] = [];
	for (const lexeme of new Lexer().lex(text)) {
		tokens.push(...parser.next(lexeme));
		const deepAt = findDepth(parser.stack);
		if (deepAt !== undefined) return { deepAt };
	}
	tokens.push(...parser.end());
	const composer = new Composer({ prettyErrors: false, logLevel: 'silent', uniqueKeys: false });
	return { documents: [...composer.compose(tokens, isDocument, text.length)] };
}

/** Where the first list or map begins that stands in too many others; of what is being read. */
function findDepth(stack: readonly CST.Token[]): number | undefined {
	if (stack.length <= deepest) return undefined;
	return stack.filter(({ type }) => collections.has(type))[deepest]?.offset;
}

const collections: ReadonlySet<CST.Token['type']> = new Set([
	'block-map',
	'block-seq',
	'flow-collection',
]);
