import { lineStartsOf } from '../../src/notes/snippets/files/line-starts.ts';
import { mostFaults, type BlockFault } from './file-blocks.ts';
import { short } from './shape-messages.ts';

type Severity = 'error' | 'warning';
type Said = readonly [severity: Severity, expected: string, fix: string];

/**
 * What the library finds, by the names of its codes. Codes that have no entry are found elsewhere
 * (unknown instructions and flags, a file without FROM) or are no fault.
 */
const found = {
	ARGUMENT_EXTRA: ['error', 'nothing more', 'Remove it.'],
	ARGUMENT_MISSING: ['error', 'arguments', 'Write what the instruction works on.'],
	ARGUMENT_REQUIRES_AT_LEAST_ONE: ['error', 'one argument or more', 'Write it.'],
	ARGUMENT_REQUIRES_AT_LEAST_TWO: ['error', 'a source and a destination', 'Write both.'],
	ARGUMENT_REQUIRES_ONE: ['error', 'one argument', 'Write one.'],
	ARGUMENT_REQUIRES_ONE_OR_THREE: ['error', 'IMAGE or IMAGE AS NAME', 'Write one of the two.'],
	ARGUMENT_REQUIRES_TWO: ['error', 'NAME=VALUE', 'Write both.'],
	ARGUMENT_UNNECESSARY: ['error', 'no argument', 'Remove it.'],
	BASE_NAME_EMPTY: ['error', 'an image', 'Declare the variable with ARG before FROM.'],
	CASING_DIRECTIVE: ['warning', 'small letters', 'Write it in small letters.'],
	CASING_INSTRUCTION: ['warning', 'capitals', 'Write the instruction in capitals.'],
	DEPRECATED_MAINTAINER: ['warning', 'LABEL', 'Write LABEL org.opencontainers.image.authors="…".'],
	DUPLICATE_BUILD_STAGE_NAME: ['error', 'a name of its own', 'Give the stage another name.'],
	EMPTY_CONTINUATION_LINE: ['warning', 'the line that goes on', 'Remove the empty line.'],
	FLAG_AT_LEAST_ONE: ['error', 'a number from 1', 'Correct it.'],
	FLAG_DUPLICATE: ['error', 'each flag once', 'Remove one of the two.'],
	FLAG_EXPECTED_BOOLEAN_VALUE: ['error', 'true or false', 'Correct it.'],
	FLAG_INVALID_DURATION: ['error', 'a time such as 30s', 'Write a number and its unit.'],
	FLAG_INVALID_FROM_VALUE: ['error', 'a stage or an image', 'Correct it.'],
	FLAG_LESS_THAN_1MS: ['error', 'a millisecond or more', 'Correct it.'],
	FLAG_MISSING_DURATION: ['error', 'a time such as 30s', 'Write it.'],
	FLAG_MISSING_VALUE: ['error', 'a value', 'Write = and the value.'],
	FLAG_UNKNOWN_UNIT: ['error', 'a unit: ms, s, m or h', 'Correct it.'],
	HEALTHCHECK_CMD_ARGUMENT_MISSING: ['error', 'a command', 'Write one behind CMD.'],
	INVALID_AS: ['error', 'AS', 'Write AS.'],
	INVALID_BUILD_STAGE_NAME: ['error', 'a letter, then letters, digits, - _ .', 'Correct it.'],
	INVALID_DESTINATION: ['error', 'a folder that ends in /', 'Write / behind the last argument.'],
	INVALID_ESCAPE_DIRECTIVE: ['error', '\\ or `', 'Correct it.'],
	INVALID_PORT: ['error', 'a port such as 80 or 53/udp', 'Correct it; a comment has its own line.'],
	INVALID_PROTO: ['error', 'tcp or udp', 'Correct it.'],
	INVALID_REFERENCE_FORMAT: ['error', 'an image such as alpine:3.24', 'Correct it.'],
	INVALID_SIGNAL: ['error', 'a signal such as SIGTERM', 'Correct it.'],
	INVALID_SYNTAX: ['error', 'what the instruction takes', 'Correct it.'],
	JSON_IN_SINGLE_QUOTES: ['warning', 'double quotes', 'Write ["a", "b"] with double quotes.'],
	MULTIPLE_INSTRUCTIONS: [
		'warning',
		'one of its kind in a stage',
		'Remove it: the last one counts.',
	],
	ONBUILD_CHAINING_DISALLOWED: ['error', 'another instruction', 'Remove it.'],
	ONBUILD_TRIGGER_DISALLOWED: ['error', 'another instruction', 'Remove it.'],
	SHELL_JSON_FORM: ['error', 'a list such as ["/bin/sh", "-c"]', 'Write it so.'],
	SHELL_REQUIRES_ONE: ['error', 'a program', 'Write one between [ and ].'],
	SYNTAX_MISSING_DOUBLE_QUOTE: ['error', '" at its end', 'Write it.'],
	SYNTAX_MISSING_EQUALS: ['error', 'NAME=VALUE', 'Write =.'],
	SYNTAX_MISSING_NAMES: ['error', 'a name before =', 'Write it.'],
	SYNTAX_MISSING_SINGLE_QUOTE: ['error', "' at its end", 'Write it.'],
	UNKNOWN_TYPE: ['error', 'NONE or CMD', 'Write HEALTHCHECK CMD and a command.'],
	UNSUPPORTED_MODIFIER: ['error', ':- or :+', 'Correct it.'],
	WORKDIR_IS_NOT_ABSOLUTE: ['warning', 'a path that begins with /', 'Write the whole path.'],
} as const satisfies Record<string, Said>;

const byName: Readonly<Record<string, Said>> = found;

/** Faults of the arguments of instructions, and habits that mislead; one for each line. */
export async function findArgumentFaults(code: string): Promise<BlockFault[]> {
	const { validate, ValidationCode } = await import('dockerfile-utils');
	const starts = lineStartsOf(code);
	const lines = new Set<number>();
	const faults: BlockFault[] = [];
	for (const { code: number, range } of validate(code)) {
		const said = byName[ValidationCode[Number(number)] ?? ''];
		if (!said || lines.has(range.start.line) || faults.length === mostFaults) continue;
		lines.add(range.start.line);
		const [severity, expected, fix] = said;
		const at = (starts[range.start.line] ?? 0) + range.start.character;
		const end = (starts[range.end.line] ?? 0) + range.end.character;
		const shown = short(code.slice(at, end)) || 'empty line';
		faults.push({
			id: severity === 'error' ? 'dockerfile-argument' : 'dockerfile-habit',
			at,
			...(severity === 'warning' ? { severity } : {}),
			message: `Unexpected ${shown}, expected ${expected}.`,
			fix,
		});
	}
	return faults;
}
