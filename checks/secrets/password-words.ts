import { programName } from '../../src/notes/snippets/shell/carriers.ts';
import type { ShellCommand, ShellWord } from '../../src/notes/snippets/shell/shell-command.ts';
import { isMadeUp } from './secret-patterns.ts';

/** A password, or the like, that somebody has written into a command. */
interface PasswordWord {
	/** How it is given: `--password`, `MYSQL_ROOT_PASSWORD`. */
	by: string;
	offset: number;
}

/** How programs take a password as a word of its own, or glued to a letter. */
interface PasswordFlags {
	/** Their value is the next word, or stands behind `=`. */
	flags?: readonly string[];
	/** Letters that have the password glued to them. */
	glued?: readonly string[];
	/** The value is `name:password`. */
	named?: readonly string[];
	/** Only with this word before it. */
	behind?: string;
}

const mysql: PasswordFlags = { glued: ['-p'] };
const mongo: PasswordFlags = { flags: ['-p'], glued: ['-p'] };

const programs: Readonly<Record<string, PasswordFlags>> = {
	curl: { named: ['-u', '--user', '-U', '--proxy-user'] },
	docker: { flags: ['-p'], behind: 'login' },
	helm: { flags: ['-p'], behind: 'login' },
	mariadb: mysql,
	'mariadb-dump': mysql,
	mongo,
	mongodump: mongo,
	mongosh: mongo,
	mysql,
	mysqladmin: mysql,
	mysqldump: mysql,
	podman: { flags: ['-p'], behind: 'login' },
	'redis-cli': { flags: ['-a', '--pass'] },
	sshpass: { flags: ['-p'], glued: ['-p'] },
};

/** Programs that ask for a password when `--password` has none behind `=`. */
const asking: readonly string[] = Object.keys(programs).filter((name) => programs[name] === mysql);

const secretName =
	/(?:password|passwd|passphrase)$|(?:^|[_.-])(?:pass|token|api[_-]?key|secret[_-]?access[_-]?key)$|[a-z0-9][_.-](?:secret|pwd)$/i;

const passwordFlag = /^--(?:[\w-]+-)?(?:password|passwd|passphrase)$/;

/** Finds passwords in a command, whatever runs it: `docker exec db mysql -psecret`. */
export function passwordWords({ words, assignments }: ShellCommand): PasswordWord[] {
	const found = [...assignments, ...words].flatMap(inAssignment);
	let flags: PasswordFlags = {};
	let asks = false;
	const before = new Set<string>();
	for (const [at, word] of words.entries()) {
		const name = programName(word);
		if (Object.hasOwn(programs, name)) {
			flags = programs[name] ?? {};
			asks = asking.includes(name);
		}
		const isReady = flags.behind === undefined || before.has(flags.behind);
		found.push(...inFlag(word, words[at + 1], isReady ? flags : {}, asks));
		before.add(word.value);
	}
	return found;
}

/** `-e MYSQL_ROOT_PASSWORD=secret`, `--from-literal=password=secret`, `export API_KEY=secret`. */
function inAssignment(word: ShellWord): PasswordWord[] {
	const [, name = '', value = ''] =
		/^(?:--?[\w-]+=)?([A-Za-z_][\w.-]*)=(.*)$/s.exec(word.value) ?? [];
	if (!secretName.test(name) || !isSecret(value, word)) return [];
	return [{ by: name, offset: word.offset }];
}

function inFlag(
	word: ShellWord,
	next: ShellWord | undefined,
	{ flags = [], glued = [], named = [] }: PasswordFlags,
	asks: boolean,
): PasswordWord[] {
	const equals = word.value.indexOf('=');
	const name = equals === -1 ? word.value : word.value.slice(0, equals);
	const value = equals === -1 ? undefined : word.value.slice(equals + 1);
	const given = { by: name, offset: word.offset };
	if (named.includes(name)) {
		const [source, text] = value === undefined ? [next, next?.value] : [word, value];
		const password = /^[^:]+:(.+)$/s.exec(text ?? '')?.[1];
		return source && password !== undefined && isSecret(password, source) ? [given] : [];
	}
	if (passwordFlag.test(name) || flags.includes(name)) {
		if (value !== undefined) return isSecret(value, word) ? [given] : [];
		if (asks || !next || next.value.startsWith('-')) return [];
		return isSecret(next.value, next) ? [given] : [];
	}
	const letter = glued.find((one) => word.value.startsWith(one) && word.value.length > one.length);
	if (letter === undefined || !isSecret(word.value.slice(letter.length), word)) return [];
	return [{ by: letter, offset: word.offset }];
}

/** Text that stands there as it is, and is neither made up nor where to find the secret. */
function isSecret(value: string, { fixed }: ShellWord): boolean {
	return (
		fixed &&
		value !== '' &&
		!isMadeUp(value) &&
		// A path, a word for yes or no, or ports behind the -p of docker run.
		!/^[./~@$]|^(?:yes|no|true|false|on|off|\d)$|^\d+:\d+$/i.test(value)
	);
}
