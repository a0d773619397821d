import type { FaultId } from '../../src/schema/fault-ids.ts';
import { judgeOf, type CommandMatch } from '../../src/notes/snippets/shell/match-command.ts';
import type { CommandProblem } from '../../src/notes/snippets/shell/read-flag.ts';
import type { ShellCommand } from '../../src/notes/snippets/shell/shell-command.ts';
import { suggest } from '../suggest.ts';
import { findRetired, type FoundRetired } from './shell-retired.ts';

/** A fault in shell text, at an offset of it. */
export interface ShellFault {
	offset: number;
	id: FaultId;
	severity: 'error' | 'warning';
	message: string;
	fix: string;
}

/** Judges a command by the table of its tool and by what is retired. */
export function judgeCommand(command: ShellCommand, match?: CommandMatch): ShellFault[] {
	const retired = findRetired(command, match);
	const isWhole = retired.some(({ flag }) => flag === undefined);
	const left = (match?.problems ?? []).filter(
		({ name }) => !isWhole && !retired.some(({ flag }) => flag === name),
	);
	const judge = match && judgeOf(match);
	const by = judge && judge.version !== '' ? ` (${judge.name} ${judge.version})` : '';
	return [...retired.map(retiredFault), ...left.map((problem) => faultOf(problem, by))];
}

function retiredFault({ retired, said, instead, offset }: FoundRetired): ShellFault {
	const gone = retired.state === 'gone';
	return {
		offset,
		id: gone ? 'retired-command' : 'outdated-command',
		severity: gone ? 'error' : 'warning',
		message: `Unexpected ${said}, expected what took its place: ${gone ? 'retired' : 'outdated'} since ${retired.since}.`,
		fix: `Write ${instead}. ${retired.source} says why.`,
	};
}

/** @param by the table's name and version, as a message ends with it */
function faultOf({ kind, name, word, path, near }: CommandProblem, by: string): ShellFault {
	const command = path.join(' ');
	const { offset } = word;
	const [tool = ''] = path;
	const all = tool === 'aws' ? `${command} help` : `${command} --help`;
	switch (kind) {
		case 'unknown-subcommand':
			return {
				offset,
				id: 'unknown-subcommand',
				severity: 'error',
				message: `Unexpected ${name} behind ${command}, expected one of its subcommands${by}.${suggest(near)}`,
				fix: `Correct it; ${all} lists them.`,
			};
		case 'unknown-flag':
			return {
				offset,
				id: 'unknown-flag',
				severity: 'error',
				message: `Unexpected flag ${name} for ${command}, expected one of its flags${by}.${suggest(near)}`,
				fix: `Correct it; ${all} lists them.`,
			};
		case 'missing-value':
			return {
				offset,
				id: 'missing-flag-value',
				severity: 'error',
				message: `Unexpected ${name} without a value for ${command}, expected ${name} VALUE.`,
				fix: 'Write its value behind it.',
			};
	}
}
