import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readShell } from '../../../../../src/notes/snippets/shell/read-shell.ts';

/** Every command as the author wrote its words, `*` behind those that the shell fills. */
function commands(text: string): string[] {
	return readShell(text).commands.map(({ words, inContainer }) => {
		const written = words.map(({ value, fixed }) => `${value}${fixed ? '' : '*'}`).join(' ');
		return inContainer ? `[${written}]` : written;
	});
}

/** The problems, as `offset unexpected`. */
function problems(text: string): string[] {
	return readShell(text).problems.map(({ offset, unexpected }) => `${offset} ${unexpected}`);
}

test('commands are found in pipes, lists, loops, conditions, functions, subshells and the background', () => {
	assert.deepEqual(commands('a | b && c || d; (e); { f; } & ! time g'), Array.from('abcdefg'));
	assert.deepEqual(
		commands('for x in 1 2; do until a; do b; done; done; if c; then d; else e; fi'),
		Array.from('abcde'),
	);
	assert.deepEqual(
		commands('case $x in y) a;; esac; f() { b; }; while c; do d; done'),
		Array.from('abcd'),
	);
});

test('commands are found within words, assignments and here-documents', () => {
	assert.deepEqual(commands('a "$(b `c`)"'), ['a $(b `c`)*', 'b `c`*', 'c']);
	assert.deepEqual(commands('X=$(a) b <(c)'), ['b <(c)*', 'a', 'c']);
	assert.deepEqual(commands('cat <<EOF\n$(a)\nEOF'), ['cat', 'a']);
	assert.deepEqual(commands("cat <<'EOF'\n$(a)\nEOF"), ['cat']);
});

test('words stand there without quotes and say whether the shell fills them', () => {
	assert.deepEqual(commands('a "b c" d\\ e \'$f\' "$g" h{1,2} --i="j"'), [
		'a b c d e $f $g* h{1,2}* --i=j',
	]);
});

test('the command behind sudo, env, xargs and their like is a command of its own', () => {
	for (const before of [
		'sudo',
		'sudo -Eu root',
		'sudo -u root A=b',
		'env -u A B=c',
		'nohup',
		'timeout -k 5 10s',
		'nice -n 5',
		'watch -n1',
		'xargs -r -n 1 -I{}',
		'/usr/bin/sudo',
		'time -p',
		'exec',
		'sudo -n -- nohup',
	]) {
		assert.equal(commands(`${before} docker ps`).at(-1), 'docker ps', before);
	}
	assert.deepEqual(commands('find . -name x -exec rm -f {} \\; -print'), [
		'find . -name x -exec rm -f {} ; -print',
		'rm -f {}',
	]);
	assert.deepEqual(commands('multipass exec lab -- docker ps').at(-1), '[docker ps]');
	assert.deepEqual(commands('multipass launch docker ps'), ['multipass launch docker ps']);
	assert.deepEqual(commands('ssh -i key u@h docker ps').at(-1), '[docker ps]');
});

test('a script in quotes is read as one, to its offsets', () => {
	assert.deepEqual(commands("sh -c 'a; b'").slice(1), ['a', 'b']);
	assert.deepEqual(commands('bash -euo pipefail -c "a | b"').slice(1), ['a', 'b']);
	assert.deepEqual(commands("ssh h 'a; b'").slice(1), ['[a]', '[b]']);
	assert.deepEqual(commands("trap 'a' EXIT; watch 'b'").slice(1), ['a', 'watch b', 'b']);
	assert.deepEqual(commands("bash <<'EOF'\na\nEOF").slice(1), ['a']);
	const text = 'x; sh -c \'sh -c "docker ps"\'';
	const inner = readShell(text).commands.at(-1);
	assert.equal(text.slice(inner?.offset, inner?.end), 'docker ps');
});

test('every fault in the commands is told where it stands', () => {
	assert.deepEqual(problems('fi\necho a; done\n docker ps)'), ['0 fi', '11 done', '26 )']);
	assert.deepEqual(problems('echo "a'), ['5 double quote without its end']);
	assert.deepEqual(problems('if a; then b\n'), ['12 end of the commands']);
	assert.deepEqual(problems('cat <<EOF\na'), ['4 here-document without its end']);
	assert.deepEqual(problems("sh -c 'fi'"), ['7 fi']);
	assert.deepEqual(problems('docker run \\ \n  x'), ['12 space behind \\ at the end of a line']);
	assert.deepEqual(problems('$ docker ps'), ['0 $ before a command']);
});

test('what bash reads is no problem', () => {
	for (const text of [
		'docker run \\\n  --rm \\\n  x',
		'(umask 077; openssl rand -hex 24 > x)',
		'kubectl get pods -o jsonpath={.items[*].metadata.name}',
		"aws ec2 describe-instances --query 'Reservations[].Instances[].[A,B]'",
		'[[ $a == b* ]] && ((x++)) || let y=1',
		'docker ps --format {{.Names}} # <none>',
		'a=(1 2); echo "${a[@]:1}" ${b:-c} $((1 + 2))',
		'cat <<-EOF | tee x\n\ta <b>\n\tEOF\necho done',
		'until docker info >/dev/null 2>&1; do sleep 1; done',
		'diff <(a) <(b) <<< "c"',
		'echo "it’s …" – …',
	]) {
		assert.deepEqual(problems(text), [], text);
	}
});

test('what stands in escaped backticks is placed where the outermost of them begin', () => {
	const offsets = readShell('echo `a \\`b\\``').commands.map(({ words: [program], offset }) => [
		program?.value,
		offset,
	]);
	assert.deepEqual(offsets, [
		['echo', 0],
		['a', 5],
		['b', 5],
	]);
	assert.deepEqual(problems('echo `a \\`fi\\``'), ['5 fi']);
});
