import assert from 'node:assert/strict';
import fs, { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, mock, test } from 'node:test';
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
		mock.restoreAll();
		syncBuiltinESMExports();
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

	/** A store that another process writes to. */
	const openElsewhere = (name: string) => {
		const db = new DatabaseSync(path.join(folder, name));
		db.exec('CREATE TABLE IF NOT EXISTS mine (a); BEGIN IMMEDIATE; INSERT INTO mine VALUES (1)');
		return db;
	};

	test('leave alone what another build has open on another ground', () => {
		for (const empty of [false, true]) {
			const other = openElsewhere('b.db');
			assert.deepEqual(build(['text'], 'a', empty), { made: empty ? 2 : 1 });
			other.exec('COMMIT');
			assert.equal(other.prepare('SELECT a FROM mine').get()?.['a'], 1);
			other.close();
			assert.ok(readdirSync(folder).includes('b.db'));
		}
		build(['text']);
		assert.deepEqual(readdirSync(folder), ['a.db'], 'it goes when nobody has it open');
	});

	test('that cannot be read take nothing of another build with them', () => {
		build(['text']);
		const db = new DatabaseSync(path.join(folder, 'a.db'));
		db.exec("UPDATE kept SET value = x'00'");
		db.close();
		const other = openElsewhere('b.db');
		assert.deepEqual(build(['text']), { made: 2 });
		assert.ok(!readdirSync(folder).includes('a.db'));
		other.exec('COMMIT');
		assert.equal(other.prepare('SELECT a FROM mine').get()?.['a'], 1);
		other.close();
	});

	/** As on Windows, where somebody has the files open, or on a disk that is read-only. */
	const forbidRemoving = () => {
		mock.method(fs, 'rmSync', () => {
			throw Object.assign(new Error('EBUSY: resource busy or locked'), { code: 'EBUSY' });
		});
		syncBuiltinESMExports();
	};

	test('are those of this build where an old store cannot be removed', () => {
		build(['text']);
		forbidRemoving();
		assert.deepEqual(build(['text'], 'b'), { made: 2 });
		assert.deepEqual(build(['text'], 'b'), { made: 2 });
		assert.deepEqual(build(['text'], 'b', true), { made: 3 }, 'forgotten all the same');
		writeFileSync(path.join(folder, 'c.db'), 'no database '.repeat(999));
		assert.deepEqual(build(['text'], 'c'), { made: 4 });
	});

	test('of a store that fails are given up, which is closed before it is removed', () => {
		build(['text']);
		const db = new DatabaseSync(path.join(folder, 'a.db'));
		db.exec("UPDATE kept SET value = x'00'");
		forbidRemoving();
		openKeptValues({ folder, ground: 'a' });
		assert.deepEqual(kept('thing', ['text'], make), { made: 2 });
		db.exec('BEGIN IMMEDIATE; ROLLBACK');
		db.close();
	});

	test('stay where somebody reads them while they are to be written', () => {
		build(['old']);
		const other = new DatabaseSync(path.join(folder, 'a.db'));
		other.exec('BEGIN');
		other.prepare('SELECT count(*) FROM kept').get();
		assert.deepEqual(build(['new']), { made: 2 });
		other.close();
		assert.deepEqual(build(['old']), { made: 1 });
		assert.deepEqual(build(['new']), { made: 3 });
	});

	test('are given up where their ground has changed meanwhile, but not those of before', () => {
		build(['old']);
		openKeptValues({ folder, ground: 'a', isSound: () => false });
		assert.deepEqual(kept('thing', ['new'], make), { made: 2 });
		closeKeptValues();
		assert.deepEqual(build(['old']), { made: 1 });
		assert.deepEqual(build(['new']), { made: 3 });
	});
});
