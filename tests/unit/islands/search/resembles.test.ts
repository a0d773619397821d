import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resembles } from '../../../../src/islands/search/resembles.ts';

const cases: [asked: string, found: string, answers: boolean][] = [
	['contai', 'Containers,', true],
	['--detach', '(--detach),', true],
	['detach', '--detach', true],
	['alpine', 'nginx:1.29-alpine', true],
	['4789/udp', '4789/udp.', true],
	['ls', 'ls', true],
	['-p', '-p', true],
	// Half a word more than stands there, or its end mistyped.
	['layerin', 'layers', true],
	['kubernetse', 'kubernetes', true],
	// No more than a beginning in common.
	['ansible', 'an', false],
	['copybutton', 'copy', false],
	['qwerty', '-q', false],
	['podman', 'pod', false],
	['minikube', 'mini', false],
	['---', 'anything', false],
];

for (const [asked, found, answers] of cases) {
	test(`${found} ${answers ? 'answers' : 'does not answer'} ${asked}`, () => {
		assert.equal(resembles(asked, found), answers);
	});
}
