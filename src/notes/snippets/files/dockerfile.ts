import type { Flag, Instruction } from 'dockerfile-ast';
import { lineStartsOf } from './line-starts.ts';

/** A Dockerfile, read line by line as BuildKit does. */
export interface DockerfileText {
	instructions: readonly DockerfileInstruction[];
	/** The images that stages and copies begin with, stages of the file itself and scratch left out. */
	bases: readonly { reference: string; at: number }[];
}

export interface DockerfileInstruction {
	/** In capitals. */
	name: string;
	at: number;
	flags: readonly { name: string; value: string; at: number }[];
}

/** Reads a Dockerfile; what is no instruction is one of an unknown name. */
export async function readDockerfile(code: string): Promise<DockerfileText> {
	const { DockerfileParser } = await import('dockerfile-ast');
	const starts = lineStartsOf(code);
	const offset = ({ line, character }: { line: number; character: number }) =>
		(starts[line] ?? 0) + character;
	const file = DockerfileParser.parse(code);
	const stages = new Set<string>(['scratch']);
	const bases: { reference: string; at: number }[] = [];
	for (const from of file.getFROMs()) {
		const range = from.getImageRange();
		const reference = from.getImage();
		if (range && reference !== null) bases.push({ reference, at: offset(range.start) });
		const stage = from.getBuildStage();
		if (stage !== null) stages.add(stage.toLowerCase());
	}
	const instructions = file.getInstructions().map((instruction) => {
		const flags = isFlagged(instruction) ? instruction.getFlags() : [];
		return {
			name: instruction.getKeyword(),
			at: offset(instruction.getInstructionRange().start),
			flags: flags.map((flag) => ({
				name: flag.getName(),
				value: flag.getValue() ?? '',
				at: offset(flag.getRange().start),
			})),
		};
	});
	const copied = instructions.flatMap(({ flags }) =>
		flags.flatMap(({ name, value, at }) =>
			name === 'from' && value !== '' ? [{ reference: value, at }] : [],
		),
	);
	return {
		instructions,
		bases: [...bases, ...copied].filter(
			({ reference }) => !stages.has(reference.toLowerCase()) && !/^\d+$/.test(reference),
		),
	};
}

function isFlagged(instruction: Instruction): instruction is Instruction & { getFlags(): Flag[] } {
	return 'getFlags' in instruction;
}
