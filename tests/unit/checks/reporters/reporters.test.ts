import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../../../../checks/finding.ts';
import { formatGithub } from '../../../../checks/reporters/github.ts';
import { formatJson } from '../../../../checks/reporters/json.ts';
import { printable } from '../../../../checks/reporters/printable.ts';
import { countFindings, formatSummary } from '../../../../checks/reporters/summary.ts';
import { formatText } from '../../../../checks/reporters/text.ts';

const error: Finding = {
	file: 'content/docker/docker-intro.mdx',
	line: 41,
	column: 3,
	id: 'unknown-flag',
	severity: 'error',
	message: 'Unexpected flag --detatch, expected one of its flags. Did you mean --detach?',
	fix: 'Correct it.',
	help: 'docs/errors.md#unknown-flag',
};
const warning: Finding = {
	...error,
	line: 58,
	column: 1,
	id: 'unpinned-image',
	severity: 'warning',
	message: 'Unexpected tag latest, expected a version.',
	fix: 'Write alpine:3.24.',
	help: 'docs/errors.md#unpinned-image',
};

test('text is a line for each finding, warnings marked', () => {
	assert.equal(
		formatText([error, warning]),
		`content/docker/docker-intro.mdx:41:3  unknown-flag  Unexpected flag --detatch, expected one of its flags. Did you mean --detach? Correct it.
content/docker/docker-intro.mdx:58:1  warning unpinned-image  Unexpected tag latest, expected a version. Write alpine:3.24.`,
	);
	assert.equal(formatText([]), '');
});

test('what a note says stays on its line and moves no cursor', () => {
	const text = formatText([{ ...error, message: 'a\nb\x1b[2Jc\u202Ed\r\n::error::e' }]);
	assert.equal(text.split('\n').length, 1);
	assert.match(text, /a b\\u\{1b\}\[2Jc\\u\{202e\}d\\u\{d\} ::error::e/);
	assert.equal(printable('é😀 "x"'), 'é😀 "x"');
});

test('JSON holds the findings as they are and the counts', () => {
	const said = JSON.parse(
		formatJson([error, warning], countFindings([error, warning], 6)),
	) as unknown;
	assert.deepEqual(said, {
		notes: 6,
		errors: 1,
		warnings: 1,
		files: 1,
		findings: [error, warning],
		mended: [],
	});
});

test('on GitHub a finding is an annotation of its line', () => {
	assert.equal(
		formatGithub([error]),
		'::error file=content/docker/docker-intro.mdx,line=41,col=3,title=unknown-flag::' +
			'Unexpected flag --detatch, expected one of its flags. Did you mean --detach? Correct it. (docs/errors.md#unknown-flag)',
	);
	assert.match(formatGithub([warning]), /^::warning file=/);
});

test('what would be a command of its own is escaped', () => {
	const said = formatGithub([
		{ ...error, file: 'content/a,b:c%0A.mdx', message: '100%\n::set-output name=x::y' },
	]);
	assert.match(said, /file=content\/a%2Cb%3Ac%250A\.mdx,/);
	assert.match(said, /::100%25 ::set-output/);
	assert.equal(said.split('\n').length, 1);
});

test('the last line says how much was found, and in how many files', () => {
	const last = (findings: Finding[]) => formatSummary(countFindings(findings, 6));
	assert.equal(last([]), '6 notes, no errors');
	assert.equal(last([error]), '1 error in 1 file');
	assert.equal(
		last([error, error, { ...warning, file: 'other.mdx' }]),
		'2 errors, 1 warning in 2 files',
	);
	assert.equal(last([warning, warning]), 'no errors, 2 warnings in 1 file');
	assert.equal(formatSummary(countFindings([], 1)), '1 note, no errors');
});
