import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findIn } from '../support/check-note.ts';

const block = (info: string, code: string) => `\`\`\`${info}\n${code.trim()}\n\`\`\`\n`;

test('workflows may write numbers for text, leave values out and compute them', async () => {
	const code = `
on:
  push: { branches: [main] }
  workflow_dispatch:
env: { RETRIES: 3, DEBUG: true, EMPTY: }
jobs:
  test:
    strategy: { matrix: { node: [24, 26] } }
    runs-on: \${{ matrix.os || 'ubuntu-24.04' }}
    timeout-minutes: 5
    steps:
      - uses: actions/setup-node@v6
        with: { node-version: "\${{ matrix.node }}" }
      - if: always() && hashFiles('package-lock.json') != ''
        run: echo "\${{ vars.NAME }} \${{ toJSON(steps) }}"
`;
	assert.deepEqual(await findIn(block('yaml title=".github/workflows/ci.yaml"', code)), []);
});

test('each expression is read, and a text may hold several', async () => {
	const code = `
on: push
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - run: echo "\${{ github.sha }} \${{ foo.bar }}"
      - run: echo "\${{ github.sha"
`;
	assert.deepEqual(await findIn(block('yaml title=".github/workflows/ci.yaml"', code)), [
		'7:42 workflow-expression',
		'8:24 workflow-expression',
	]);
});
