import { programName } from '../../src/notes/snippets/shell/carriers.ts';
import { readCarried, readShell } from '../../src/notes/snippets/shell/read-shell.ts';
import type { ShellCommand } from '../../src/notes/snippets/shell/shell-command.ts';
import {
	isShell,
	listShellSources,
	placeOfCommand,
} from '../../src/notes/snippets/shell/shell-source.ts';
import { listSnippets, placeOfOffset, type Snippet } from '../../src/notes/snippets/snippet.ts';
import { errorAt, type PlacedFault } from '../placed-fault.ts';
import type { Rule } from '../rule.ts';
import { passwordWords } from '../secrets/password-words.ts';
import { isMadeUp, secretPatterns } from '../secrets/secret-patterns.ts';

/** A note is public: no key, token or password stands in it, be it code or prose, exempt or not. */
export const secrets: Rule = {
	ids: ['secret-key', 'secret-password', 'secret-private-key', 'secret-token'],
	check: ({ notes, drawings }) => [
		...notes.flatMap(({ path, text, facts }) => [
			...(text === undefined ? [] : byLooks(path, text)),
			...listSnippets(facts?.fences ?? []).flatMap((snippet) => inCommands(path, snippet)),
		]),
		...[...drawings].flatMap(([path, text]) => byLooks(path, text)),
	],
};

function byLooks(path: string, text: string): PlacedFault[] {
	return secretPatterns.flatMap(({ id, name, pattern, fix }) =>
		[...text.matchAll(pattern)].flatMap((match) => {
			const secret = match[1] ?? match[0];
			if (isMadeUp(secret)) return [];
			const at = match.index + match[0].indexOf(secret);
			const begin = id === 'secret-key' || id === 'secret-token' ? ` ${secret.slice(0, 4)}…` : '';
			const fault = errorAt(path, placeOfOffset(text, at), {
				id,
				message: `Unexpected ${name}${begin}, expected none: everybody can read a note.`,
				fix,
			});
			return [fault];
		}),
	);
}

/** What a command that takes a secret has in common with others of its kind. */
const suspicious = /pass|pwd|token|secret|key|curl|redis-cli|mysql|mariadb|mongo|login/i;

function inCommands(path: string, snippet: Snippet): PlacedFault[] {
	if (!isShell(snippet) || !suspicious.test(snippet.code)) return [];
	const sources = listShellSources(snippet).filter(({ text }) => suspicious.test(text));
	return sources.flatMap((source) => {
		const commands = readShell(source.text).commands;
		const found = [...commands, ...commands.flatMap(shellsWithin)].flatMap(passwordWords);
		const offsets = [...new Set(found.map(({ offset }) => offset))];
		return offsets.map((offset) => {
			const by = found.find((one) => one.offset === offset)?.by ?? '';
			return errorAt(path, placeOfCommand(snippet, source, offset), {
				id: 'secret-password',
				message: `Unexpected password behind ${by} in a command, expected a variable or a file that holds it.`,
				fix: `Write "$PASSWORD" and read it before, or let the command ask for it.`,
			});
		});
	});
}

/** Commands of a script that runs in a container: `docker exec db sh -c '…'`. */
function shellsWithin({ words, within }: ShellCommand): readonly ShellCommand[] {
	const at = words.findIndex((word, index) => index > 0 && shells.includes(programName(word)));
	return at === -1 || within ? [] : readCarried(words.slice(at), true).commands;
}

const shells: readonly string[] = ['sh', 'bash', 'ash', 'dash'];
