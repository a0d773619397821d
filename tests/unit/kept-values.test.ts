import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { closeKeptValues, kept, keptLater, openKeptValues } from '../../src/kept-values.ts';

describe('kept values', () => {
	let folder = '';
	let made = 0;
	const make = () => ({ made: ++made });
	/** What a build gets that opens the store and ends. */
	const build = (ingredients: unknown, ground = 'a', empty = false) => {
		openKeptValues({ folder, ground, empty });
		const value = kept('thing', ingredients, make);
		closeKeptValues();
		return value;
	};

	beforeEach(() => {
		folder = mkdtempSync(path.join(tmpdir(), 'kept-'));
		made = 0;
	});
	afterEach(() => {
		closeKeptValues();
		rmSync(folder, { recursive: true, force: true });
	});

	test('are made each time where no store is open', () => {
		assert.deepEqual(
			[kept('thing', [], make), kept('thing', [], make)],
			[{ made: 1 }, { made: 2 }],
		);
	});

	test('are those of the build before while ingredients and ground are the same', () => {
		assert.deepEqual(build(['text']), { made: 1 });
		assert.deepEqual(build(['text']), { made: 1 });
		assert.deepEqual(build(['text', '']), { made: 2 });
		assert.deepEqual(build(['text'], 'b'), { made: 3 });
		assert.deepEqual(readdirSync(folder), ['b.db'], 'the old ground is removed');
		assert.deepEqual(build(['text']), { made: 4 });
	});

	test('of different kinds are different', () => {
		openKeptValues({ folder, ground: 'a' });
		assert.deepEqual(kept('one', [], make), { made: 1 });
		assert.deepEqual(kept('other', [], make), { made: 2 });
	});

	test('are forgotten when a build is to begin with nothing', () => {
		build(['text']);
		assert.deepEqual(build(['text'], 'a', true), { made: 2 });
	});

	test('can be changed by who gets them', () => {
		openKeptValues({ folder, ground: 'a' });
		kept('thing', [], make).made = 7;
		kept('thing', [], make).made = 8;
		assert.deepEqual(kept('thing', [], make), { made: 1 });
	});

	test('hold what JSON cannot', () => {
		const value = { map: new Map([['a', undefined]]), text: '\uE000ä\u{1F600}' };
		for (let time = 0; time < 2; time++) {
			openKeptValues({ folder, ground: 'a' });
			assert.deepEqual(
				kept('thing', [], () => (time === 0 ? value : undefined)),
				value,
			);
			closeKeptValues();
		}
	});

	test('that take a while are kept too, but not what failed', async () => {
		openKeptValues({ folder, ground: 'a' });
		const fail = () => Promise.reject(new Error('no'));
		await assert.rejects(keptLater('later', [], fail), /^Error: no$/);
		assert.deepEqual(await keptLater('later', [], () => Promise.resolve(make())), { made: 1 });
		assert.deepEqual(await keptLater('later', [], () => Promise.resolve(make())), { made: 1 });
	});

	test('are done without while another process has the store, which stays', () => {
		build(['text']);
		const other = new DatabaseSync(path.join(folder, 'a.db'));
		other.exec('BEGIN IMMEDIATE');
		assert.deepEqual(build(['text']), { made: 2 });
		other.exec('ROLLBACK');
		other.close();
		assert.deepEqual(build(['text']), { made: 1 });
	});

	test('of a broken store are made anew, and the next build has them again', () => {
		build(['text']);
		writeFileSync(
			path.join(folder, 'a.db'),
			'no database, but long enough to be read as one.'.repeat(99),
		);
		assert.deepEqual(build(['text']), { made: 2 });
		assert.deepEqual(build(['text']), { made: 3 });
		assert.deepEqual(build(['text']), { made: 3 });
	});

	test('that cannot be read are made anew', () => {
		build(['text']);
		const db = new DatabaseSync(path.join(folder, 'a.db'));
		db.exec("UPDATE kept SET value = x'00'");
		db.close();
		assert.deepEqual(build(['text']), { made: 2 });
		assert.deepEqual(build(['text']), { made: 3 });
		assert.deepEqual(build(['text']), { made: 3 });
	});

	test('that nobody has asked for in a month are forgotten', () => {
		build(['old']);
		build(['new']);
		const db = new DatabaseSync(path.join(folder, 'a.db'));
		const count = () => db.prepare('SELECT count(*) AS n FROM kept').get()?.['n'];
		db.exec('UPDATE kept SET day = day - 31');
		assert.equal(count(), 2);
		assert.deepEqual(build(['new']), { made: 2 });
		assert.equal(count(), 1);
		db.close();
	});

	test('are done without where nothing can be written', () => {
		const file = path.join(folder, 'file');
		writeFileSync(file, '');
		openKeptValues({ folder: path.join(file, 'below'), ground: 'a' });
		assert.deepEqual(kept('thing', [], make), { made: 1 });
		assert.deepEqual(kept('thing', [], make), { made: 2 });
	});
});
