import assert from 'node:assert/strict';
import { test } from 'node:test';
import { maskPlaceholders } from '../../../../../src/notes/snippets/shell/placeholders.ts';
import { readShell } from '../../../../../src/notes/snippets/shell/read-shell.ts';

function found(text: string): string[] {
	return readShell(text).placeholders.map((one) => `${one.offset} ${one.text}`);
}

test('a word in angle brackets is a place to fill in wherever a shell would read a file', () => {
	assert.deepEqual(found('docker exec <container> sh'), ['12 <container>']);
	assert.deepEqual(found('aws x --region <region>\naws y --a <your name> <b>'), [
		'15 <region>',
		'34 <your name>',
		'46 <b>',
	]);
	assert.deepEqual(found('docker push <account>.dkr.ecr.<region>.amazonaws.com'), [
		'12 <account>',
		'30 <region>',
	]);
	assert.deepEqual(found('ssh ubuntu@<ip> "$(docker ps <x>)"'), ['11 <ip>', '29 <x>']);
	assert.deepEqual(found("sh -c 'cat <file>'"), ['11 <file>']);
});

test('redirections, quotes, comments and here-documents are no places to fill in', () => {
	for (const text of [
		'sort < in > out',
		'sort <in >out',
		'sort <in>out',
		'echo "<a>" \'<b>\' \\<c\\> # <d>',
		'cat <<EOF\n<a>\nEOF',
		'diff <(a) <(b)',
		'while read -r line; do a; done <file',
		'[[ a < b ]] && (( c<d ))',
	]) {
		assert.deepEqual(found(text), [], text);
	}
});

test('the rest of the command is read as if a word stood there', () => {
	assert.equal(maskPlaceholders('a <b c> --d <e>').text, 'a _b_c_ --d _e_');
	const { commands, problems } = readShell('aws x --region <region>');
	assert.deepEqual(problems, []);
	assert.equal(commands[0]?.words.length, 4);
});
