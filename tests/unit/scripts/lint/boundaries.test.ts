import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { boundaries } from '../../../../scripts/lint/boundaries.ts';
import { purity } from '../../../../scripts/lint/purity.ts';

const root = path.join(import.meta.dirname, '../../../..');
// The rules alone: with the types of the whole project each text would take seconds.
const eslint = new ESLint({
	cwd: root,
	overrideConfigFile: true,
	overrideConfig: [{ files: ['**/*.ts'] }, tseslint.configs.base, purity, ...boundaries],
});

const forbidden = [
	['src/schema/x.ts', '../notes/parse.ts', 'src/schema imports src/schema only.'],
	['src/notes/x.ts', '../course/types.ts', 'src/notes imports src/schema and src/notes only.'],
	['src/notes/snippets/x.ts', '../../islands/search/query.ts', 'src/notes imports'],
	['src/course/x.ts', '../notes/parse.ts', 'src/course imports'],
	['src/course/x.ts', '../load-course.ts', 'src/course imports'],
	['src/course/x.ts', '../study/record.ts', 'src/course imports'],
	['src/study/x.ts', '../islands/progress/read-study.ts', 'src/study imports'],
	['src/islands/theme/element.ts', '../../notes/parse.ts', 'src/islands imports'],
	['src/islands/theme/element.ts', '../../schema/note.ts', 'src/islands imports'],
	['src/components/page/Header.ts', '../../load-course.ts', 'src/components imports'],
	['src/pages/[module]/index.ts', '../../../checks/run.ts', 'src/pages imports'],
	['src/components/x.ts', '../../checks/run.ts', 'src/components imports'],
	['src/integrations/x.ts', '../pages/search.json.ts', 'src/integrations imports'],
	['src/load-course.ts', './components/note/components.ts', 'The files of src itself'],
	['src/load-course.ts', '../checks/run.ts', 'The files of src itself'],
	['src/pages/x.ts', '../live-entries.ts', 'src/pages imports'],
	['src/notes/x.ts', '../read-before.ts', 'src/notes imports'],
	['checks/rules/x.ts', '../../src/pages/search.json.ts', 'checks imports'],
	['checks/rules/x.ts', '../../src/read-before.ts', 'checks imports'],
	['checks/rules/x.ts', '../../src/integrations/pagefind.ts', 'checks imports'],
	['src/notes/x.ts', 'astro:content', 'are plain Node: no Astro'],
	['src/course/x.ts', 'astro/config', 'are plain Node: no Astro'],
	['src/schema/x.ts', 'astro/zod', 'are plain Node: no Astro'],
	['src/pages/x.ts', 'astro:content', 'Only src/load-course.ts asks Astro for the content'],
] as const;

for (const [file, from, rule] of forbidden) {
	test(`${file} may not import ${from}, and is told the rule`, async () => {
		const messages = await lint(file, `import { x } from '${from}';\nexport { x };\n`);
		assert.equal(messages.length, 1);
		assert.ok(messages.join().includes(rule), messages.join());
	});
}

const allowed = [
	['src/notes/x.ts', `import { x } from '../schema/fault.ts'`],
	['src/notes/snippets/x.ts', `import { x } from '../tree.ts'`],
	['src/course/x.ts', `import type { x } from '../schema/note.ts'`],
	['src/islands/theme/element.ts', `import { x } from '../../course/addresses.ts'`],
	['src/study/x.ts', `import { x } from '../course/note-time.ts'`],
	['src/islands/theme/element.ts', `import { x } from '../../study/record.ts'`],
	['src/islands/theme/Theme.ts', `import type { x } from '../../words/en.ts'`],
	['src/integrations/x.ts', `import { x } from '../../checks/run.ts'`],
	['src/integrations/x.ts', `import { x } from '../live-entries.ts'`],
	['checks/rules/x.ts', `import { x } from '../../src/notes/parse.ts'`],
	['checks/x.ts', `import type { x } from '../src/read-before.ts'`],
	['src/load-course.ts', `import { x } from 'astro:content'`],
	['src/load-course.ts', `import { x } from './notes/read-note.ts'`],
	['src/notes/x.ts', `import { x } from 'shiki'`],
] as const;

for (const [file, text] of allowed) {
	test(`${file} may ${text}`, async () => {
		assert.deepEqual(await lint(file, `${text};\n`), []);
	});
}

test('the course takes types from the schema and nothing that runs', async () => {
	const messages = await lint('src/course/x.ts', `import { slug } from '../schema/shared.ts';\n`);
	assert.match(messages.join(), /src\/course imports/);
});

const impure = ['Date.now()', 'new Date()', 'Math.random()', 'document.title', 'process.env.BASE'];

for (const expression of impure) {
	test(`what is pure may not read ${expression}`, async () => {
		const text = `export const x = ${expression};\n`;
		assert.match((await lint('src/course/x.ts', text)).join(), /know no clock/);
		assert.deepEqual(await lint('src/integrations/x.ts', text), []);
	});
}

test('what is pure may read a date that it is given', async () => {
	assert.deepEqual(await lint('src/course/x.ts', `export const x = new Date('2026-03-01');\n`), []);
});

test('the project’s own config holds these rules', async () => {
	const project = new ESLint({ cwd: root });
	const { rules } = (await project.calculateConfigForFile('src/notes/parse.ts')) as {
		rules: Record<string, [number, ...unknown[]]>;
	};
	assert.equal(rules['@typescript-eslint/no-restricted-imports']?.[0], 2);
	assert.equal(rules['no-restricted-globals']?.[0], 2);
	assert.deepEqual(rules['max-lines'], [2, 250]);
});

async function lint(file: string, text: string): Promise<string[]> {
	const [result] = await eslint.lintText(text, { filePath: path.join(root, file) });
	assert.ok(result, `${file} is not linted at all`);
	return result.messages.map(({ message }) => message);
}
