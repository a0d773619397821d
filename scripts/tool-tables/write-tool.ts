import type { Tool, ToolCommand } from '../../src/notes/snippets/tool.ts';

/** A tool's table as the text of its file: a line for each command, so that a change can be read. */
export function writeTool({ command, ...about }: Tool): string {
	const head = JSON.stringify(about, null, '\t').slice(0, -2);
	return `${head},\n\t"command": ${writeCommand(command, '\t')}\n}\n`;
}

function writeCommand({ commands, ...own }: ToolCommand, indent: string): string {
	const text = JSON.stringify(own);
	if (!commands) return text;
	const lines = commands.map((command) => `${indent}\t${writeCommand(command, `${indent}\t`)}`);
	return `${text.slice(0, -1)},"commands":[\n${lines.join(',\n')}\n${indent}]}`;
}
