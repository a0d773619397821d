import type { ShellProblem } from './shell-command.ts';

/**
 * Puts what the parser says into the words of a finding.
 *
 * @param at where in the text read
 * @param offset the same place in the outermost text
 */
export function syntaxProblem(
	message: string,
	text: string,
	at: number,
	offset: number,
): ShellProblem {
	const unterminated = /^unterminated (.+)$/.exec(message)?.[1];
	if (unterminated !== undefined) {
		const end = ends[unterminated];
		return {
			offset,
			unexpected: `${unterminated} without its end`,
			expected: end === undefined ? 'what closes it' : `a ${end} that closes it`,
			fix: end === undefined ? 'Close it.' : `Write ${end} where it ends, or \\ before its mark.`,
		};
	}
	const token = /^unexpected (?:token|argument) '([^]*?)'/.exec(message)?.[1];
	if (token !== undefined) {
		return {
			offset,
			unexpected: token.trim() === '' ? 'end of the line' : shown(token),
			expected: 'a command',
			fix: openers[token] ?? 'Remove it, or put it in quotes if it is text.',
		};
	}
	if (message.startsWith('maximum')) {
		return {
			offset,
			unexpected: 'nesting deeper than 256',
			expected: 'less',
			fix: 'Write it as several commands.',
		};
	}
	const wanted = message.replace(/^expected /, '').replace(/'([^']*)'/g, '$1');
	return {
		offset,
		unexpected: standsAt(text, at),
		expected: wanted === 'redirect target' ? 'a file to read or write' : wanted,
		fix: wanted === 'redirect target' ? 'Name the file, or put < or > in quotes.' : 'Complete it.',
	};
}

/** A here-document that the text ends in. */
export function unendedHereDocument(word: string, offset: number): ShellProblem {
	return {
		offset,
		unexpected: 'here-document without its end',
		expected: `a line ${word}`,
		fix: `Write ${word} on a line of its own where it ends.`,
	};
}

/** `\ ` at the end of a line is a word with a space in it, and the next line another command. */
export function spaceBehindBackslash(offset: number): ShellProblem {
	return {
		offset,
		unexpected: 'space behind \\ at the end of a line',
		expected: 'nothing there',
		fix: 'Remove the space, or the command ends here.',
	};
}

/** `$ docker ps` in a script, where `$` would be the command. */
export function promptInScript(offset: number): ShellProblem {
	return {
		offset,
		unexpected: '$ before a command',
		expected: 'the command alone',
		fix: 'Remove "$ ", or begin the block with ```console.',
	};
}

/** Text that cannot be read at all, or not within reason. */
export function unreadable(offset: number, unexpected: string): ShellProblem {
	return {
		offset,
		unexpected,
		expected: 'commands that can be read',
		fix: 'Write it as several blocks.',
	};
}

const ends: Readonly<Record<string, string>> = {
	'double quote': '"',
	'single quote': "'",
	'ANSI-C quote': "'",
	backtick: '`',
	'command substitution': ')',
	'process substitution': ')',
	'parameter expansion': '}',
	'arithmetic expansion': '))',
	'arithmetic command': '))',
	'extended glob': ')',
};

const openers: Readonly<Record<string, string>> = {
	fi: 'Remove it, or write the if it closes.',
	then: 'Remove it, or write the if before it.',
	else: 'Remove it, or write the if before it.',
	done: 'Remove it, or write the loop it closes.',
	do: 'Remove it, or write the loop before it.',
	esac: 'Remove it, or write the case it closes.',
	')': 'Remove it, write the ( it closes, or put it in quotes if it is text.',
	'}': 'Remove it, write the { it closes, or put it in quotes if it is text.',
	';': 'Remove it, or write the command before it.',
	'|': 'Remove it, or write the command before it.',
	'&&': 'Remove it, or write the command before it.',
	'||': 'Remove it, or write the command before it.',
};

function standsAt(text: string, offset: number): string {
	const behind = text.slice(offset, offset + 60);
	if (behind.trim() === '') return 'end of the commands';
	return /^[ \t]*\n/.test(behind) ? 'end of the line' : shown(/\S+/.exec(behind)?.[0] ?? '');
}

function shown(token: string): string {
	return token.length > 30 ? `${token.slice(0, 30)}…` : token;
}
