import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineMap } from '../../../src/course/line-map.ts';
import type { LineMap } from '../../../src/course/line-map/geometry.ts';
import { randomCourse } from './random-course.ts';
import type { RandomCourse } from './random-course.ts';

const shapes: Record<string, RandomCourse> = {
	'a small course': { modules: 4, notesPerModule: 6, prerequisites: 2, timed: 0.8 },
	'a course of ten modules': { modules: 10, notesPerModule: 5, prerequisites: 2, timed: 0.8 },
	'a course of long modules': { modules: 3, notesPerModule: 60, prerequisites: 1, timed: 0.9 },
	'a dense net of prerequisites': { modules: 6, notesPerModule: 12, prerequisites: 8, timed: 0.7 },
	'a course without prerequisites': { modules: 8, notesPerModule: 5, prerequisites: 0, timed: 0.5 },
	'a course without times': { modules: 5, notesPerModule: 8, prerequisites: 2, timed: 0 },
};
const seeds = Array.from({ length: 12 }, (_, index) => index + 1);
const least = { wide: 24, compact: 14 };

for (const [what, shape] of Object.entries(shapes)) {
	for (const size of ['wide', 'compact'] as const) {
		const each = (judge: (map: LineMap, seed: number) => void) => () => {
			for (const seed of seeds) judge(lineMap(randomCourse(seed, shape), { size }), seed);
		};

		test(
			`on the ${size} map of ${what} no two stations or rings of a line are too near`,
			each((map, seed) => {
				for (const { stations } of map.rows) {
					const places = stations.flatMap(({ x, ring }) => (ring ? [ring.x, x] : [x]));
					places.slice(1).forEach((place, index) => {
						const distance = place - (places[index] ?? 0);
						assert.ok(distance >= least[size] - 1e-6, `${distance} with seed ${seed}`);
					});
				}
			}),
		);

		test(
			`on the ${size} map of ${what} no note begins left of what it needs on other lines and can reach`,
			each((map, seed) => {
				const stations = new Map(
					map.rows.flatMap((row) => row.stations).map((station) => [station.note.id, station]),
				);
				const unreached = new Set(
					map.unreached.map(({ note, prerequisite }) => `${note.id} ${prerequisite.id}`),
				);
				for (const { note, stretch } of stations.values()) {
					for (const id of note.prerequisites) {
						const needed = stations.get(id);
						if (!needed || needed.note.module === note.module) continue;
						if (unreached.has(`${note.id} ${id}`)) continue;
						assert.ok(needed.x <= stretch.from, `${note.id} needs ${id}, seed ${seed}`);
					}
				}
			}),
		);

		test(
			`on the ${size} map of ${what} hit areas of a line never overlap and no number is missing`,
			each((map, seed) => {
				for (const { stations } of map.rows) {
					for (const [index, { hit, number, note }] of stations.entries()) {
						assert.equal(number.text, String(note.order));
						assert.ok(hit.width >= least[size] - 1e-6, `width ${hit.width}, seed ${seed}`);
						const before = stations[index - 1]?.hit;
						if (before) assert.ok(before.x + before.width <= hit.x + 0.11, `seed ${seed}`);
					}
				}
			}),
		);

		test(
			`the ${size} map of ${what} is made of finite tenths, has its lines within its frame, and is the same twice`,
			each((map, seed) => {
				assert.deepEqual(lineMap(randomCourse(seed, shape), { size }), map);
				for (const [path, value] of numbersIn(drawnParts(map))) {
					assert.ok(Number.isFinite(value), `${path} with seed ${seed}`);
					assert.ok(Math.abs(value * 10 - Math.round(value * 10)) < 1e-6, `${path} ${value}`);
				}
				for (const row of map.rows) {
					assert.ok(row.from >= 0 && row.to <= map.width && row.y < map.height);
				}
			}),
		);
	}
}

/** Without the course's own objects, which a drawing only refers to. */
function drawnParts(map: LineMap): unknown {
	return {
		width: map.width,
		height: map.height,
		scaleBar: map.scaleBar,
		freeCorners: map.freeCorners,
		interchanges: map.interchanges.map(({ x, y1, y2 }) => ({ x, y1, y2 })),
		rows: map.rows.map(({ y, from, to, terminal, label, stations }) => ({
			...{ y, from, to, terminal, label },
			stations: stations.map(({ note: _, ...drawn }) => drawn),
		})),
	};
}

function numbersIn(value: unknown, path = 'map'): [string, number][] {
	if (typeof value === 'number') return [[path, value]];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, part]) => numbersIn(part, `${path}.${key}`));
}
