import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { mdxToHast } from 'satteri';
import { isKnownLanguage, knownLanguages } from '../../../src/notes/code-languages.ts';
import { codeTheme, tokenClasses } from '../../../src/notes/code-theme.ts';
import { readTokens, splitLines } from '../../../src/notes/code-tokens.ts';
import { highlightCode } from '../../../src/notes/code.ts';
import { element, isElement, textOf, visit } from '../../../src/notes/tree.ts';

const words = {
	code: (language: string) => `Code: ${language || 'plain'}`,
	unchecked: 'Nobody checked it.',
	illustrative: (reason: string) => `Illustration. ${reason}`,
	expectFail: (reason: string) => `Meant to fail. ${reason}`,
};

const fixtures = new URL('../../fixtures/notes/code/', import.meta.url);

function parse(mdx: string): Root {
	return mdxToHast(mdx, { features: { gfm: true } }) as unknown as Root;
}

async function render(mdx: string): Promise<string> {
	const tree = parse(mdx);
	await highlightCode(tree, { words });
	return toHtml(tree);
}

for (const name of ['blocks', 'sessions']) {
	test(`renders ${name}.mdx as ${name}.html`, async () => {
		const mdx = readFileSync(new URL(`${name}.mdx`, fixtures), 'utf8');
		const html = readFileSync(new URL(`${name}.html`, fixtures), 'utf8');
		assert.equal(`${await render(mdx)}\n`, html);
	});
}

test('a block in a language that nobody can check says so, where one would expect it', async () => {
	for (const [fence, said] of [
		['js', '<figcaption>Nobody checked it.</figcaption>'],
		['js title="a.js"', '<figcaption><code>a.js</code>\n<br>Nobody checked it.</figcaption>'],
		['js illustrative="Cut."', '<figcaption>Illustration. Cut.</figcaption>'],
		['sh', ''],
		['yaml', ''],
		['text', ''],
		['console', ''],
	] as const) {
		const html = await render(`\`\`\`${fence}\na: 1\n\`\`\``);
		assert.equal(/<figcaption>.*<\/figcaption>/s.exec(html)?.[0] ?? '', said, fence);
	}
});

test('the text of a block is what its author wrote, whatever its language', async () => {
	const code = '\tif [ -f a ]; then # "x"\n\n  cat <<EOF > b  \n<&>\nEOF\nfi';
	for (const language of ['bash', 'yaml', 'js', 'dockerfile', 'python', 'text', 'unheard-of']) {
		const runs = await readTokens(code, language);
		assert.equal(runs.map(({ text }) => text).join(''), code, language);
		const lines = splitLines(runs).map((line) => line.map(({ text }) => text).join(''));
		assert.equal(lines.join(''), code);
		assert.equal(lines.length, 6);
	}
});

test('plain text carries no class, and neighbours of one kind are one run', async () => {
	assert.deepEqual(await readTokens('# a\n# b\nFROM alpine', 'dockerfile'), [
		{ text: '# a\n# b', token: 'tk-comment' },
		{ text: '\n' },
		{ text: 'FROM', token: 'tk-keyword' },
		{ text: ' alpine', token: undefined },
	]);
	assert.deepEqual(await readTokens('a\nb', 'text'), [{ text: 'a\nb' }]);
});

test('the same block is highlighted once', () => {
	assert.equal(readTokens('FROM a', 'dockerfile'), readTokens('FROM a', 'dockerfile'));
	assert.notEqual(readTokens('FROM a', 'dockerfile'), readTokens('FROM a', 'yaml'));
});

test('blocks and lines too long for a grammar stay plain', async () => {
	const block = 'export A=1\n'.repeat(5000);
	assert.deepEqual(await readTokens(block, 'bash'), [{ text: block }]);
	const line = `export A=${'1'.repeat(5000)}`;
	assert.deepEqual(await readTokens(line, 'bash'), [{ text: line, token: undefined }]);
});

test('the theme names the classes of the list and no others', () => {
	const named = (codeTheme.settings ?? []).map(({ settings }) => settings.foreground);
	const classes = new Set(named.filter((name) => name?.startsWith('tk-')));
	assert.deepEqual([...classes].sort(), [...tokenClasses].sort());
});

test('highlighted code has no style attribute', async () => {
	const html = await render(readFileSync(new URL('blocks.mdx', fixtures), 'utf8'));
	assert.match(html, /tk-/);
	assert.doesNotMatch(html, / style=/);
});

test('the commands of sessions joined are what the reader types, each with its line end', async () => {
	const tree = parse(readFileSync(new URL('sessions.mdx', fixtures), 'utf8'));
	await highlightCode(tree, { words });
	let copied = '';
	visit(tree, (node) => {
		const classes = isElement(node, 'span') ? node.properties['className'] : [];
		if (Array.isArray(classes) && classes.includes('command')) copied += textOf(node);
	});
	assert.equal(
		copied,
		'docker image build \\\n    --tag hello:v0.1 .\ndocker container run --rm hello:v0.1\n' +
			"cat > compose.yaml <<'EOF'\nservices: {}\n# not a comment of the session\nEOF\n" +
			'docker compose config --quiet\n',
	);
});

test('shell code that is typed is told from a script and from other code', async () => {
	const isTyped = async (fence: string, code = 'ls') =>
		(await render(`\`\`\`${fence}\n${code}\n\`\`\`\n`)).startsWith('<figure class="code typed">');
	for (const fence of ['bash', 'sh', 'zsh', 'bash title="On node1"']) {
		assert.ok(await isTyped(fence), fence);
	}
	for (const fence of ['bash title="vars.sh"', 'yaml', 'powershell', 'dockerfile', 'text']) {
		assert.ok(!(await isTyped(fence)), fence);
	}
	assert.ok(!(await isTyped('bash', '#!/bin/sh\nls')));
});

test('a # line within a here-document is no comment', async () => {
	const code =
		"cat > a <<'EOF'\n# text\nEOF\ntee b <<EOF\n# more\n$(ls)\n# yet more\nEOF\n# why\nls";
	for (const language of ['bash', 'sh', 'zsh']) {
		const comments = (await readTokens(code, language)).filter(
			({ token }) => token === 'tk-comment',
		);
		assert.deepEqual(comments, [{ text: '# why', token: 'tk-comment' }], language);
	}
});

test('finds blocks within components, and leaves diagrams to be drawn', async () => {
	const tree = parse('<Steps>\n\n```text\na\n```\n\n</Steps>\n\n```mermaid\nflowchart TB\n```\n');
	await highlightCode(tree, { words });
	const names: string[] = [];
	visit(tree, (node) => isElement(node) && names.push(node.tagName));
	assert.deepEqual(names, ['figure', 'pre', 'code', 'pre', 'code']);
});

test('a pre that is no code block stays as it is', async () => {
	const tree: Root = { type: 'root', children: [element('pre', {}, 'a', element('b', {}, 'c'))] };
	await highlightCode(tree, { words });
	assert.equal(toHtml(tree), '<pre>a<b>c</b></pre>');
});

test('knows the languages that are highlighted, laid out, drawn or left plain', () => {
	for (const language of [
		'yaml',
		'YAML',
		'sh',
		'text',
		'console',
		'mermaid',
		'dockerfile',
		'hcl',
	]) {
		assert.ok(isKnownLanguage(language), language);
	}
	for (const language of ['', 'ymal', 'constructor', '__proto__']) {
		assert.ok(!isKnownLanguage(language), language);
	}
	assert.deepEqual(knownLanguages, [...knownLanguages].sort());
});
