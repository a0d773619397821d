// What `npm start` and `npm run build` say to content that no site can be made of.
import { expect, test } from '@playwright/test';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { runNode, type Ran } from '../support/run-node.ts';
import { copyProject, type ProjectCopy } from './support/project-copy.ts';

test.describe.configure({ timeout: 60_000 });

let copy: ProjectCopy;
test.beforeEach(() => {
	copy = copyProject();
});
test.afterEach(() => copy.remove());

test('without a content folder nothing is built, and the fault is named', async () => {
	rmSync(copy.content, { recursive: true });
	isRefused(await build(), /content-missing/);
});

test('with an empty content folder nothing is built, and the fault is named', async () => {
	rmSync(copy.content, { recursive: true });
	mkdirSync(copy.content);
	isRefused(await build(), /course\.yaml:1:1 +course-missing/);
});

test('a broken course.yaml is named by line and column, and nothing is built', async () => {
	const file = path.join(copy.content, 'course.yaml');
	const lines = readFileSync(file, 'utf8').trimEnd().split('\n').length;
	writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}\ntags: [one, two\n`);
	isRefused(await build(), new RegExp(`course\\.yaml:(?:${lines + 1}|${lines + 2}):\\d+`));
});

test('every fault in every note is named at once, and nothing is built', async () => {
	const notes = globSync('*/*.mdx', { cwd: copy.content }).sort().slice(0, 2);
	const places = notes.map((note) => {
		const file = path.join(copy.content, note);
		const text = readFileSync(file, 'utf8');
		writeFileSync(file, `${text}\nA {fault} here.\n\nAnd <Unknown /> there.\n`);
		const line = text.split('\n').length + 1;
		return { name: note.split(path.sep).join('/'), line };
	});
	expect(places.length).toBeGreaterThan(0);
	const ran = await build();
	for (const { name, line } of places) {
		isRefused(ran, new RegExp(`${name}:${line}:3\\b`));
		isRefused(ran, new RegExp(`${name}:${line + 2}:5\\b`));
	}
});

test('a port in use is named, with another to take', async () => {
	mkdirSync(copy.dist);
	writeFileSync(path.join(copy.dist, 'index.html'), '<title>The site</title>');
	const other = createServer();
	await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
	const address = other.address();
	const port = typeof address === 'object' && address ? String(address.port) : '';
	const ran = await runNode(['scripts/preview.ts'], { cwd: copy.root, env: { PORT: port } });
	other.close();
	expect(ran.code).toBe(1);
	expect(ran.stderr.trim().split('\n')).toHaveLength(1);
	expect(ran.stderr).toContain(`Port ${port} is in use. Choose another: PORT=`);
});

function build(): Promise<Ran> {
	return runNode(['scripts/astro.ts', 'build'], {
		cwd: copy.root,
		env: { NO_COLOR: '1', FORCE_COLOR: undefined },
		limit: 50,
	});
}

/** Ended with 1, said this, showed no stack and wrote no page. */
function isRefused({ code, stdout, stderr }: Ran, why: RegExp): void {
	const said = stdout + stderr;
	expect(said).toMatch(why);
	expect(said, 'a stack trace').not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
	expect(code).toBe(1);
	expect(existsSync(copy.dist), 'something was built').toBe(false);
}
