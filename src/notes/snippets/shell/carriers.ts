import type { ShellWord } from './shell-command.ts';

/**
 * Programs that run another one whose words stand behind their own: `sudo docker ps`,
 * `sh -c 'docker ps'`, `xargs docker rm`.
 */
interface Carrier {
	/** Flags whose value is the next word, unless it is glued to them. */
	values?: readonly string[];
	/** Only with this subcommand. */
	subcommand?: string;
	/** Words of its own before those of the program: how long, on which machine. */
	own?: number;
	/** `NAME=value` may stand before the program. */
	assignments?: boolean;
	/** The word behind this flag is a script: `sh -c '…'`. */
	scriptFlag?: string;
	/** One word alone is a script: `ssh host 'docker ps; exit'`. */
	scriptWord?: boolean;
	/** What runs elsewhere may find other tools there. */
	elsewhere?: boolean;
	/** A program stands only behind this flag, and ends with `;` or `+`: `find -exec`. */
	behind?: readonly string[];
}

const shell: Carrier = { scriptFlag: 'c', values: ['-o', '-O', '--rcfile', '--init-file'] };

const carriers: Readonly<Record<string, Carrier>> = {
	sudo: {
		values: ['-u', '-g', '-h', '-p', '-C', '-D', '-R', '-r', '-t', '-T', '-U', '--user', '--group'],
		assignments: true,
	},
	doas: { values: ['-u', '-C'] },
	env: { values: ['-u', '-C', '-S', '--unset', '--chdir'], assignments: true },
	time: { values: ['-f', '-o'] },
	nohup: {},
	setsid: {},
	exec: { values: ['-a'] },
	builtin: {},
	nice: { values: ['-n', '--adjustment'] },
	ionice: { values: ['-c', '-n', '-p'] },
	stdbuf: { values: ['-i', '-o', '-e'] },
	timeout: { values: ['-s', '-k', '--signal', '--kill-after'], own: 1 },
	watch: { values: ['-n', '-q', '--interval'], scriptWord: true },
	xargs: {
		values: [
			'-a',
			'-d',
			'-E',
			'-I',
			'-L',
			'-n',
			'-P',
			'-s',
			'--max-args',
			'--max-procs',
			'--replace',
		],
	},
	eval: { scriptWord: true },
	trap: { scriptWord: true },
	ssh: {
		values: Array.from('BbcDEeFIiJLlmOoPpQRSWw', (letter) => `-${letter}`),
		own: 1,
		scriptWord: true,
		elsewhere: true,
	},
	multipass: { subcommand: 'exec', own: 2, elsewhere: true },
	find: { behind: ['-exec', '-execdir', '-ok', '-okdir'] },
	su: { scriptFlag: 'c', values: ['-s', '-g', '-G'] },
	sh: shell,
	bash: shell,
	dash: shell,
	ash: shell,
	zsh: shell,
};

/** What a command carries: the words of another, or the word that holds a script. */
export interface Carried {
	words?: readonly ShellWord[];
	script?: ShellWord;
	elsewhere: boolean;
}

/** The program's name without its folder: `/usr/bin/docker` is docker. */
export function programName({ value }: ShellWord): string {
	return value.startsWith('/') ? value.slice(value.lastIndexOf('/') + 1) : value;
}

/** Whether it reads commands from its input when it is given none: `bash <<EOF`. */
export function readsCommands(words: readonly ShellWord[]): boolean {
	const [program] = words;
	const name = program ? programName(program) : '';
	const carrier = Object.hasOwn(carriers, name) ? carriers[name] : undefined;
	if (carrier === shell) return words.slice(1).every(({ value }) => /^-[^c]*$/.test(value));
	return name === 'ssh' && !carriedBy(words);
}

/** The command or the script within a command, if there is one. */
export function carriedBy(words: readonly ShellWord[]): Carried | undefined {
	const [program] = words;
	if (!program?.fixed) return undefined;
	const name = programName(program);
	const carrier = Object.hasOwn(carriers, name) ? carriers[name] : undefined;
	if (!carrier || (carrier.subcommand ?? words[1]?.value) !== words[1]?.value) return undefined;
	const elsewhere = carrier.elsewhere ?? false;
	if (carrier.behind) return behindFlag(words, carrier.behind);
	const { rest, script } = skipOwn(words, carrier);
	if (script) return { script, elsewhere };
	const [first] = rest;
	if (!first || carrier.scriptFlag !== undefined) return undefined;
	if (carrier.scriptWord && (rest.length === 1 || name === 'trap')) {
		return { script: first, elsewhere };
	}
	return { words: rest, elsewhere };
}

/** The words behind a carrier's flags and own words, or the word that holds a script. */
function skipOwn(
	words: readonly ShellWord[],
	carrier: Carrier,
): { rest: readonly ShellWord[]; script?: ShellWord | undefined } {
	let own = carrier.own ?? 0;
	let at = 1;
	for (; at < words.length; at += 1) {
		const { value = '' } = words[at] ?? {};
		if (value === '--') {
			at += 1;
			break;
		}
		if (/^[-+]./.test(value)) {
			if (hasScript(value, carrier)) {
				return { rest: [], script: words[at + 1] };
			}
			if (takesNextWord(value, carrier.values ?? [])) at += 1;
		} else if (carrier.assignments && /^\w+=/.test(value)) continue;
		else if (own > 0) own -= 1;
		else break;
	}
	return { rest: words.slice(at) };
}

/** `-c`, or among other letters as in `-lc`. */
function hasScript(flag: string, { scriptFlag }: Carrier): boolean {
	return scriptFlag !== undefined && /^-[A-Za-z]+$/.test(flag) && flag.endsWith(scriptFlag);
}

/** The last of several letters may want a value: `sudo -Eu root`; `-n5` has it already. */
function takesNextWord(flag: string, values: readonly string[]): boolean {
	if (flag.startsWith('--')) return values.includes(flag);
	const letters = [...flag.slice(1)];
	const first = letters.findIndex((letter) => values.includes(`${flag.charAt(0)}${letter}`));
	return first !== -1 && first === letters.length - 1;
}

function behindFlag(words: readonly ShellWord[], flags: readonly string[]): Carried | undefined {
	const at = words.findIndex(({ value }) => flags.includes(value));
	if (at === -1) return undefined;
	const rest = words.slice(at + 1);
	const end = rest.findIndex(({ value }) => value === ';' || value === '+');
	return { words: end === -1 ? rest : rest.slice(0, end), elsewhere: false };
}
