// What the dev server makes of hostile files: it runs once over all of them.
import assert from 'node:assert/strict';
import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { decodeText } from '../../../checks/decode-text.ts';
import { readNote } from '../../../src/notes/read-note.ts';
import { foreignCode, isDataScript, scriptsIn } from '../../support/foreign-code.ts';
import { secret } from '../checks/support/file-attacks.ts';
import { allHostile, breaksCourse, writeHostileFiles } from '../checks/support/hostile-course.ts';
import { testEachFile } from '../checks/support/test-each-file.ts';
import { ToldPlaces } from '../checks/support/told-places.ts';
import { AttackedServer } from './support/attacked-server.ts';
import { limit } from './support/small-project.ts';

const timeout = 2 * limit * 1000;

/** Those with which a course can be put together. */
const hostile = allHostile.filter((file) => !breaksCourse(file));

describe('the dev server', { timeout }, () => {
	let server: AttackedServer | undefined;
	let told: ToldPlaces;

	before(
		async () => {
			server = await AttackedServer.start(({ copy, canary }) => {
				writeHostileFiles(copy.content, canary.origin, (file) => !breaksCourse(file));
			});
			// The last of them, since they are sorted.
			told = new ToldPlaces(await server.told('search/module.yaml', '1 module-reserved'));
		},
		{ timeout },
	);

	after(() => server?.[Symbol.asyncDispose]());

	testEachFile(() => told, hostile);

	test('shows no page with code that is not its own', async () => {
		assert.ok(server);
		const { status, html } = await server.page('networking/network-basics');
		assert.equal(status, 200);
		const ours = new Set(scriptsIn(html));
		const files = pagesToVisit(server.project.copy.content);
		assert.ok(files.length > 30, 'many can be read, and are refused by the check alone');
		for (const file of files) {
			const { status, html } = await server.page(file.replace(/\.mdx?$/, ''));
			assert.ok(status === 200 || status === 500, `${file}: ${status}`);
			const found = foreignCode(html, {
				forms: true,
				isOurScript: ({ address, type, text }) =>
					address === undefined
						? isDataScript(type, text) || ours.has(text)
						: ownFiles.test(address),
			});
			assert.deepEqual(found, [], file);
			assert.ok(!html.includes(secret), file);
		}
	});

	test('runs no code of theirs, and shows nothing from outside', () => {
		assert.ok(server);
		assert.deepEqual(server.project.traces(), []);
		assert.ok(!server.output.includes(secret));
	});
});

/** Where the server's own scripts come from. */
const ownFiles = /^\/(?:@id|@vite|node_modules|src)\//;

/** Notes that get a page though the check refuses them: one of each fault, none large. */
function pagesToVisit(content: string): string[] {
	const byFault = Map.groupBy(hostile, ({ refused = '' }) => refused.replace(/^\d+ /, ''));
	return [...byFault.values()].flatMap((all) => {
		const one = all.find(({ file }) => isReadable(content, file));
		return one ? [one.file] : [];
	});
}

function isReadable(content: string, file: string): boolean {
	const [, lane] = /^docker\/[a-z0-9][a-z0-9-]*\.(mdx?)$/.exec(file) ?? [];
	const whole = path.join(content, file);
	if (lane === undefined || !lstatSync(whole).isFile()) return false;
	const { text } = decodeText(file, readFileSync(whole));
	if (text === undefined || text.length > 20_000) return false;
	const { data, tree } = readNote(text, lane === 'mdx' ? 'mdx' : 'md');
	return data !== undefined && tree !== undefined;
}
