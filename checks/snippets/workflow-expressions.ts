import type { DataValue } from '../../src/notes/snippets/files/data.ts';
import { mostFaults, type BlockFault } from './file-blocks.ts';
import { short } from './shape-messages.ts';

/** https://docs.github.com/actions/reference/workflows-and-actions/contexts */
const contexts = [
	...['env', 'github', 'inputs', 'job', 'jobs', 'matrix', 'needs', 'runner', 'secrets', 'steps'],
	...['strategy', 'vars'],
];

/** Beside those that every expression has: https://docs.github.com/actions/reference/workflows-and-actions/expressions#status-check-functions */
const functions = [
	...['always', 'cancelled', 'failure', 'success'].map((name) => ({
		name,
		minArgs: 0,
		maxArgs: 9,
	})),
	{ name: 'hashFiles', minArgs: 1, maxArgs: 255 },
];

/** What stands between `${{` and `}}` can be read, and names only what there is. */
export async function findExpressionFaults(file: DataValue, code: string): Promise<BlockFault[]> {
	const scalars = expressionsIn(file);
	if (scalars.length === 0) return [];
	const { Lexer, Parser } = await import('@actions/expressions');
	const faults: BlockFault[] = [];
	for (const { at, text, whole } of scalars) {
		if (faults.length >= mostFaults) break;
		for (const { expression, open } of whole
			? [{ expression: text, open: false }]
			: between(text)) {
			const place = Math.max(at, code.indexOf(expression, at));
			if (open) {
				faults.push(unclosed(place));
				continue;
			}
			try {
				new Parser(new Lexer(expression).lex().tokens, contexts, functions).parse();
			} catch (error) {
				const reason = error instanceof Error ? error.message : '';
				faults.push({
					id: 'workflow-expression',
					at: place,
					message: `Unexpected expression ${short(expression)}, expected one that GitHub can read. ${sentence(reason)}`,
					fix: 'Correct it; text in it stands in single quotes.',
				});
			}
		}
	}
	return faults;
}

interface Expression {
	at: number;
	text: string;
	/** An `if`, which is an expression without marks, too. */
	whole: boolean;
}

function expressionsIn(value: DataValue): Expression[] {
	const found: Expression[] = [];
	const seen = new Set<DataValue>();
	const walk = (one: DataValue, key: string): void => {
		if (seen.has(one)) return;
		seen.add(one);
		if (one.kind === 'map') for (const entry of one.entries) walk(entry.value, entry.key);
		else if (one.kind === 'list') for (const item of one.items) walk(item, '');
		else if (typeof one.value === 'string') {
			const marked = one.value.includes('${{');
			if (marked || key === 'if') found.push({ at: one.at, text: one.value, whole: !marked });
		}
	};
	walk(value, '');
	return found;
}

/** What stands between the marks, and whether those that end it are missing. */
function between(text: string): { expression: string; open: boolean }[] {
	return text
		.split('${{')
		.slice(1)
		.map((part) => {
			const end = part.indexOf('}}');
			return { expression: (end === -1 ? part : part.slice(0, end)).trim(), open: end === -1 };
		});
}

function unclosed(at: number): BlockFault {
	return {
		id: 'workflow-expression',
		at,
		message: 'Unexpected ${{ without its end, expected }} behind the expression.',
		fix: 'Write }}.',
	};
}

function sentence(reason: string): string {
	const text = short(reason.replace(/\.? Located at[\s\S]*$/, ''));
	return text === '' || /[.!?]$/.test(text) ? text : `${text}.`;
}
