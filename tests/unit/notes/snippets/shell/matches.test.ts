import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchCommand } from '../../../../../src/notes/snippets/shell/match-command.ts';
import { readShell } from '../../../../../src/notes/snippets/shell/read-shell.ts';
import { garden } from './garden-tool.ts';

/** What a tool makes of a command: its path, flags with all their names, words left, problems. */
const matches: Record<string, string> = {
	'docker -D run --name web -dp 80:80 --env=A=b nginx ls -a':
		'docker run; -D|--debug; --name=web; -d|--detach; -p|--publish=80:80; -e|--env=A=b; words nginx; carries ls -a',
	'docker run -dit -e A=b -e=c nginx':
		'docker run; -d|--detach; -i|--interactive; -t|--tty; -e|--env=A=b; -e|--env=c; words nginx',
	'docker run -p8080:80 -n5 --pull --pull=always nginx':
		'docker run; -p|--publish=8080:80; -n=5; --pull; --pull=always; words nginx',
	'docker run -rm nginx':
		'docker run; -rm=nginx; words nginx; unknown-flag -rm at 11 of docker run, --rm?',
	'docker run -name web nginx':
		'docker run; -name=web; words nginx; unknown-flag -name at 11 of docker run, --name?',
	'docker run -name=web nginx':
		'docker run; -name=web; words nginx; unknown-flag -name at 11 of docker run, --name?',
	'docker run --nam web nginx':
		'docker run; --nam=web; words nginx; unknown-flag --nam at 11 of docker run, --name?',
	'docker run --nam=web nginx':
		'docker run; --nam=web; words nginx; unknown-flag --nam at 11 of docker run, --name?',
	'docker run --nam -d nginx':
		'docker run; --nam; -d|--detach; words nginx; unknown-flag --nam at 11 of docker run, --name?',
	'docker run --dettach nginx':
		'docker run; --dettach=nginx; words nginx; unknown-flag --dettach at 11 of docker run, --detach?',
	'docker run --bogus value nginx':
		'docker run; --bogus=value; words value; carries nginx; unknown-flag --bogus at 11 of docker run',
	'docker run -dzx nginx':
		'docker run; -d|--detach; -z=nginx; words nginx; unknown-flag -z at 11 of docker run',
	'docker run -d=1 nginx': 'docker run; -d|--detach=1; words nginx',
	'docker run -z value': 'docker run; -z=value; words value; unknown-flag -z at 11 of docker run',
	'docker ls -f': 'docker ls; -f|--filter; missing-value -f at 10 of docker ls',
	'docker ls -f -a': 'docker ls; -f|--filter; -a|--all; missing-value -f at 10 of docker ls',
	'docker ls -f -qa x':
		'docker ls; -f|--filter; -q|--quiet; -a|--all; words x; missing-value -f at 10 of docker ls',
	'docker ls -f -qz x': 'docker ls; -f|--filter=-qz; words x',
	'docker ls -f -- x': 'docker ls; -f|--filter; words x; missing-value -f at 10 of docker ls',
	'docker ls -f $x': 'docker ls; -f|--filter=$x',
	'docker ls -f -$x': 'docker ls; -f|--filter=-$x',
	'docker ls -20 -a': 'docker ls; -a|--all; words -20',
	'docker ls -$x -a': 'docker ls; -a|--all',
	'docker ls --$x -a': 'docker ls; -a|--all',
	'docker run "$x" -z': 'docker run; words $x; carries -z',
	'docker list -a': 'docker list; -a|--all',
	'docker lis': 'docker lis; unknown-subcommand lis at 7 of docker, ls?',
	'docker rnu x': 'docker rnu; unknown-subcommand rnu at 7 of docker, run?',
	'docker rnu $x': 'docker rnu; unknown-subcommand rnu at 7 of docker, run?',
	'docker $x lis': 'docker',
	'docker help run': 'docker',
	'docker -h run -v': 'docker run; -h|--help; -v; unknown-flag -v at 14 of docker run',
	'docker run -v': 'docker run; -v; unknown-flag -v at 11 of docker run',
	'docker -v': 'docker; -v|--version',
	'docker --version lis': 'docker lis; -v|--version; unknown-subcommand lis at 17 of docker, ls?',
	'docker tail -20 x': 'docker tail; words -20 x',
	'docker tail -f x': 'docker tail; -f=x; words x; unknown-flag -f at 12 of docker tail',
	'docker scout cves --bogus': 'docker scout',
	'docker --bogus run --bogus':
		'docker run; --bogus=run; --bogus; unknown-flag --bogus at 7 of docker; unknown-flag --bogus at 19 of docker run',
	'docker --bogus lis': 'docker; --bogus=lis; unknown-flag --bogus at 7 of docker',
	'docker run -- nginx ls': 'docker run; carries nginx ls; dashes',
	'docker ls -- -a': 'docker ls; words -a',
	'docker run --entrypoint=sh nginx ls': 'docker run; --entrypoint=sh; words nginx',
	docker: 'docker',
	'docker ls a b -q': 'docker ls; -q|--quiet; words a b',
	'docker run -n=5 -n --rm nginx':
		'docker run; -n=5; -n; --rm; words nginx; missing-value -n at 16 of docker run',
	'docker ls --filter=a=b --filter c': 'docker ls; -f|--filter=a=b; -f|--filter=c',
};

for (const [text, expected] of Object.entries(matches)) {
	test(`the words of ${text} are told apart as its tool does, and every problem is told`, () => {
		assert.equal(said(text), expected);
	});
}

function said(text: string): string {
	const [command] = readShell(text).commands;
	const match = matchCommand(garden, command?.words ?? []);
	const flags = match.flags.map(
		({ names, value }) => `${names.join('|')}${value === undefined ? '' : `=${value}`}`,
	);
	const problems = match.problems.map(
		({ kind, name, word, path, near }) =>
			`${kind} ${name} at ${word.offset} of ${path.join(' ')}${near === undefined ? '' : `, ${near}?`}`,
	);
	return [
		match.path.join(' '),
		...flags,
		...(match.arguments.length > 0
			? [`words ${match.arguments.map(({ value }) => value).join(' ')}`]
			: []),
		...(match.carried ? [`carries ${match.carried.map(({ value }) => value).join(' ')}`] : []),
		...(match.dashes ? ['dashes'] : []),
		...problems,
	].join('; ');
}
