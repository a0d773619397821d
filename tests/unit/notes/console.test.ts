import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseConsole } from '../../../src/notes/console.ts';

/** A session as [line, what, text] rows, in the order in which they stand. */
function rows(text: string): unknown[] {
	const { lead, entries } = parseConsole(text);
	return [
		...(lead ? [[lead.line, 'lead', lead.text]] : []),
		...entries.flatMap(({ comment, command, output, unfinished }) => [
			...(comment ? [[comment.line, 'comment', comment.text]] : []),
			[command.line, 'command', command.text],
			...(unfinished ? [['unfinished', unfinished]] : []),
			...(output ? [[output.line, 'output', output.text]] : []),
		]),
	];
}

test('parts commands, what they do and what they say', () => {
	const text = '# lists all\n$ docker ps -a\nID  NAME\n1   web\n\n$ docker rm web\n';
	assert.deepEqual(rows(text), [
		[1, 'comment', 'lists all'],
		[2, 'command', 'docker ps -a'],
		[3, 'output', 'ID  NAME\n1   web'],
		[6, 'command', 'docker rm web'],
	]);
});

test('a # line belongs to a command only when it stands directly above it', () => {
	assert.deepEqual(rows('$ a\n# said by a\n\n$ b\n# about c\n#\n$ c\n#!not a comment\n$ d'), [
		[1, 'command', 'a'],
		[2, 'output', '# said by a'],
		[4, 'command', 'b'],
		[5, 'comment', 'about c\n'],
		[7, 'command', 'c'],
		[8, 'output', '#!not a comment'],
		[9, 'command', 'd'],
	]);
});

test('blank lines within output are kept, those around it are not', () => {
	assert.deepEqual(rows('$ a\n\nx\n\ny\n\n\n$ b'), [
		[1, 'command', 'a'],
		[3, 'output', 'x\n\ny'],
		[8, 'command', 'b'],
	]);
});

test('what stands above the first command leads', () => {
	assert.deepEqual(rows('Logged in.\n$ a'), [
		[1, 'lead', 'Logged in.'],
		[2, 'command', 'a'],
	]);
	assert.deepEqual(rows('only output\n'), [[1, 'lead', 'only output']]);
	assert.deepEqual(rows(''), []);
});

test('a command goes on after a backslash at the end of a line', () => {
	assert.deepEqual(rows('$ docker run \\\n    --rm \\\n    alpine\nout'), [
		[1, 'command', 'docker run \\\n    --rm \\\n    alpine'],
		[4, 'output', 'out'],
	]);
});

test('an escaped backslash ends a command', () => {
	assert.deepEqual(rows('$ echo a\\\\\nout'), [
		[1, 'command', 'echo a\\\\'],
		[2, 'output', 'out'],
	]);
});

test('a command never swallows the next one', () => {
	assert.deepEqual(rows('$ a \\\n$ b'), [
		[1, 'command', 'a \\'],
		['unfinished', '\\'],
		[2, 'command', 'b'],
	]);
	assert.deepEqual(rows('$ a \\'), [
		[1, 'command', 'a \\'],
		['unfinished', '\\'],
	]);
});

const documents = [
	'$ cat <<EOF > f\n$ not a command\nEOF\nout',
	"$ cat > f <<'EOF'\n$ not a command\nEOF\nout",
	'$ cat << "EOF"\n$ not a command\nEOF\nout',
	'$ cat <<-EOF\n$ not a command\n\tEOF\nout',
	'$ cat <<EOF \\\n> f\nEOF\nout',
];
for (const text of documents) {
	test(`a here-document belongs to its command: ${JSON.stringify(text)}`, () => {
		const { entries } = parseConsole(text);
		assert.equal(entries.length, 1);
		assert.equal(`$ ${entries[0]?.command.text}`, text.replace('\nout', ''));
		assert.deepEqual(entries[0]?.output, { text: 'out', line: 4 });
	});
}

test('two here-documents of one command follow each other', () => {
	const text = '$ paste <(cat <<A) <(cat <<B)\n1\nA\n2\nB\nout';
	assert.deepEqual(rows(text), [
		[1, 'command', 'paste <(cat <<A) <(cat <<B)\n1\nA\n2\nB'],
		[6, 'output', 'out'],
	]);
});

test('a here-document that never ends is named and takes nothing with it', () => {
	assert.deepEqual(rows('$ cat <<EOF\nbody\n$ b'), [
		[1, 'command', 'cat <<EOF'],
		['unfinished', 'EOF'],
		[2, 'output', 'body'],
		[3, 'command', 'b'],
	]);
});

test('<< in quotes, here-strings and arithmetic begin no here-document', () => {
	for (const command of ["echo '<<EOF'", 'echo "a <<EOF"', 'cat <<<word', 'echo $((1 << 2))']) {
		const [entry] = parseConsole(`$ ${command}\nout`).entries;
		assert.equal(entry?.command.text, command);
		assert.equal(entry.unfinished, undefined);
	}
});

test('Windows line ends and a missing last line end make no difference', () => {
	assert.deepEqual(rows('$ a\r\nx\r\n'), rows('$ a\nx'));
});

test('a long hostile session is read to its end', () => {
	const text = Array.from({ length: 30_000 }, (_, index) => `$ cat <<E${index}`).join('\n');
	assert.equal(parseConsole(text).entries.length, 30_000);
	assert.equal(parseConsole(`$ a${'\\'.repeat(500_000)}x`).entries.length, 1);
});
