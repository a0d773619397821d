import type { Element, Root } from 'hast';
import type { NoteFacts } from './note-facts.ts';
import type { Toolbox } from './snippets/load-tool.ts';
import {
	namesOfFunctions,
	readCommandLines,
	readCommandText,
	type CommandLine,
	type CommandUse,
} from './snippets/read-command-lines.ts';
import { listSnippets } from './snippets/snippet.ts';
import { childrenOf, isElement, textOf, visit } from './tree.ts';

/** A command that a note explains, and where. */
export interface NoteCommand extends CommandLine {
	/** The heading it stands under; nothing above the first one. */
	heading?: { id: string; text: string } | undefined;
}

/**
 * The commands that a note explains, in its order: those of its code with the `#` lines above them,
 * and those that stand in a table by themselves, with the rest of their row. A row that begins with
 * flags speaks of the command before the table that has them.
 *
 * @param tree of the note, as it was read
 */
export async function listNoteCommands(
	tree: Root,
	facts: Pick<NoteFacts, 'fences' | 'headings'>,
	toolbox: Toolbox,
): Promise<NoteCommand[]> {
	const found: (NoteCommand & { at: number })[] = [];
	const snippets = listSnippets(facts.fences);
	const functions = new Set(snippets.flatMap(({ code }) => [...namesOfFunctions(code)]));
	for (const snippet of snippets) {
		const at = snippet.fence.line;
		for (const line of await readCommandLines(snippet, toolbox, functions))
			found.push({ ...line, at });
	}
	for (const { at, cells } of listRows(tree)) {
		for (const line of await readRow(cells, toolbox, (flag) => lastWith(flag, found, at))) {
			found.push({ ...line, at });
		}
	}
	return found
		.sort((a, b) => a.at - b.at)
		.map(({ at, ...command }) => {
			const heading = facts.headings.findLast(({ line }) => line <= at);
			return { ...command, ...(heading && { heading: { id: heading.id, text: heading.text } }) };
		});
}

/** A cell of a table: what it says, and the code in it when there is nothing else. */
interface Cell {
	text: string;
	codes: readonly string[];
}

/** A row holds code only in columns of code: one command among things of other kinds is no entry. */
function listRows(tree: Root): { at: number; cells: Cell[] }[] {
	const found: { at: number; cells: Cell[] }[] = [];
	visit(tree, (node) => {
		if (!isElement(node, 'table')) return;
		const rows: { at: number; cells: Cell[] }[] = [];
		visit(node, (row) => {
			if (!isElement(row, 'tr')) return;
			const cells = row.children.filter((child) => isElement(child, 'td')).map(readCell);
			if (cells.length > 0) rows.push({ at: row.position?.start.line ?? 1, cells });
		});
		const isCode = (column: number) =>
			rows.filter(({ cells }) => cells[column]?.codes.length).length * 2 > rows.length;
		for (const { at, cells } of rows) {
			found.push({
				at,
				cells: cells.map((cell, at) => (isCode(at) ? cell : { ...cell, codes: [] })),
			});
		}
	});
	return found;
}

function readCell(cell: Element): Cell {
	const parts = childrenOf(cell);
	const isCode = parts.every(
		(part) => isElement(part, 'code') || (part.type === 'text' && /^[\s,]*$/.test(part.value)),
	);
	const codes = parts.filter((part) => isElement(part, 'code')).map(textOf);
	const text = parts.map((part) =>
		isElement(part, 'code') ? `\`${textOf(part)}\`` : textOf(part),
	);
	return { text: text.join('').trim(), codes: isCode ? codes : [] };
}

async function readRow(
	cells: readonly Cell[],
	toolbox: Toolbox,
	commandWith: (flag: string) => CommandUse | undefined,
): Promise<CommandLine[]> {
	const explanation = cells
		.filter(({ codes }) => codes.length === 0)
		.map(({ text }) => text)
		.join('; ');
	if (!explanation) return [];
	const lines: CommandLine[] = [];
	for (const { codes } of cells) {
		if (codes.every((code) => code.startsWith('-'))) {
			const flags = codes.flatMap((code) => code.match(/(?<=^|\s)--?[a-z][\w-]*/gi) ?? []);
			const use = commandWith(flags[0] ?? '');
			if (!use) continue;
			const known = use.flags.filter((names) => flags.some((flag) => names.includes(flag)));
			lines.push({ text: codes.join(', '), explanation, uses: [{ ...use, flags: known }] });
			continue;
		}
		for (const code of codes) {
			const uses = await readCommandText(code, toolbox);
			if (uses.length > 0) lines.push({ text: code, explanation, uses });
		}
	}
	return lines;
}

/** The use of a flag that stands nearest above a line. */
function lastWith(
	flag: string,
	commands: readonly (CommandLine & { at: number })[],
	at: number,
): CommandUse | undefined {
	return commands
		.filter((command) => command.at < at)
		.flatMap(({ uses }) => uses)
		.findLast(({ flags }) => flags.some((names) => names.includes(flag)));
}
