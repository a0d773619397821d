import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allHostile, type HostileFile } from './hostile-course.ts';
import type { ToldPlaces } from './told-places.ts';

/**
 * A test for each hostile file: its fault was told on its line, or none where it is harmless.
 *
 * @param told what a program has told that ran once over all of them
 */
export function testEachFile(
	told: () => ToldPlaces,
	files: readonly HostileFile[] = allHostile,
): void {
	for (const { file, refused, told: elsewhere } of files) {
		const name = JSON.stringify(file);
		if (refused === undefined) {
			test(`takes ${name}`, () => {
				assert.deepEqual(told().of(file), []);
			});
		} else {
			test(`refuses ${name}`, () => {
				const places = told().of(elsewhere ?? file);
				const found = places.slice(0, 9).join(', ') || 'nothing';
				assert.ok(places.includes(refused), `expected ${refused}, found ${found}`);
			});
		}
	}
}
