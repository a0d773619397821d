import {
	readType,
	type Shape,
	type Shapes,
	type Type,
} from '../../src/notes/snippets/files/shape.ts';
import type { DataMap, DataScalar, DataValue } from '../../src/notes/snippets/files/data.ts';
import { mostFaults } from './file-blocks.ts';
import { describeMissing, describeStray, describeValue, listOf } from './shape-messages.ts';
import { fits } from './shape-scalars.ts';

/** How the values of a kind of file are read. */
export interface Manner {
	shapes: Shapes;
	/** Values that stand for others, such as `!Ref`, and are not judged. */
	isOpen?: (value: DataValue) => boolean;
	/** A number may stand for its text, and text for the number it holds. */
	loose?: boolean;
	/** A key without a value counts as left out. */
	nullable?: boolean;
	/** In JSON a list stands in brackets. */
	json?: boolean;
}

interface ShapeFault {
	kind: 'key' | 'missing' | 'value';
	/** Offset in the block's code. */
	at: number;
	message: string;
	fix: string;
}

/**
 * Holds a value against a type of a table: unknown keys, keys that are not there, values of another
 * type. What an alias repeats is judged once.
 *
 * @param where the name of the value, as messages call it
 */
export function findShapeFaults(
	value: DataValue,
	type: string,
	where: string,
	manner: Manner,
): ShapeFault[] {
	const walk = new Walk(manner);
	walk.judge(value, readType(type), { where, at: value.at, outer: [] });
	return walk.faults.slice(0, mostFaults);
}

/** Where a value stands. */
interface Spot {
	where: string;
	/** Of its key, or of the value itself. */
	at: number;
	/** The maps around it, the next one first. */
	outer: readonly { where: string; shape: Shape }[];
}

class Walk {
	readonly faults: ShapeFault[] = [];
	readonly #manner: Manner;
	readonly #seen = new Map<DataValue, Set<readonly Type[]>>();

	constructor(manner: Manner) {
		this.#manner = manner;
	}

	judge(value: DataValue, types: readonly Type[], spot: Spot): void {
		const seen = this.#seen.get(value) ?? new Set();
		this.#seen.set(value, seen);
		if (seen.has(types) || this.faults.length >= mostFaults) return;
		seen.add(types);
		if (this.#manner.isOpen?.(value) === true) return;
		if (types.some((type) => type.kind === 'simple' && type.name === 'any')) return;
		if (value.kind === 'scalar') this.#judgeScalar(value, types, spot);
		else if (value.kind === 'list') {
			const list = types.find((type) => type.kind === 'list');
			if (!list) this.#refuse(value, types, spot);
			for (const item of list ? value.items : []) {
				this.judge(item, list?.of ?? [], { ...spot, where: itemOf(spot.where), at: item.at });
			}
		} else this.#judgeMap(value, types, spot);
	}

	#judgeScalar(value: DataScalar, types: readonly Type[], spot: Spot): void {
		if (value.value === null && this.#manner.nullable === true) return;
		if (!types.some((type) => fits(value, type, this.#manner))) this.#refuse(value, types, spot);
	}

	#judgeMap(value: DataMap, types: readonly Type[], spot: Spot): void {
		const free = types.find((type) => type.kind === 'map');
		if (free) {
			for (const entry of value.entries) {
				this.judge(entry.value, free.of, { ...spot, where: entry.key, at: entry.at });
			}
			return;
		}
		const shapes = types.flatMap((type) => (type.kind === 'shape' ? [this.#shape(type.name)] : []));
		// Where several shapes are possible, one that most keys fit is meant.
		const known = shapes.map(
			(shape) => value.entries.filter(({ key }) => typeOfKey(shape, key) !== undefined).length,
		);
		const meant = shapes.filter((_, index) => known[index] === Math.max(...known));
		const [shape] = meant;
		if (!shape) this.#refuse(value, types, spot);
		else {
			this.#findMissing(value, meant, spot);
			this.#judgeKeys(value, shape, spot);
		}
	}

	/** Keys that must be there; of several shapes that are possible, those of one of them. */
	#findMissing(value: DataMap, shapes: readonly Shape[], { where, at }: Spot): void {
		const keys = new Set(value.entries.map(({ key }) => key));
		const missing = shapes.map((shape) =>
			Object.keys(shape).flatMap((key) =>
				key.endsWith('!') && !keys.has(key.slice(0, -1)) ? [key.slice(0, -1)] : [],
			),
		);
		if (missing.some((names) => names.length === 0)) return;
		const [first = []] = missing;
		const choices = missing.length === 1 ? first : [listOf([...new Set(missing.flat())])];
		for (const choice of choices) {
			this.faults.push({ kind: 'missing', at, ...describeMissing(choice, where) });
		}
	}

	#judgeKeys(value: DataMap, shape: Shape, { where, outer }: Spot): void {
		const around = [{ where, shape }, ...outer];
		const keys = keysOf(shape);
		for (const entry of value.entries) {
			if (this.faults.length >= mostFaults) break;
			const type = typeOfKey(shape, entry.key);
			if (type !== undefined) {
				const spot = { where: entry.key, at: entry.at, outer: around };
				this.judge(entry.value, readType(type), spot);
				continue;
			}
			const home = outer.find((one) => keysOf(one.shape).includes(entry.key));
			const said = describeStray(entry.key, { where, keys, home: home?.where });
			this.faults.push({ kind: 'key', at: entry.at, ...said });
		}
	}

	#shape(name: string): Shape {
		const shape = this.#manner.shapes[name];
		if (!shape) throw new Error(`a table has no shape ${name}`);
		return shape;
	}

	#refuse(value: DataValue, types: readonly Type[], { where, at }: Spot): void {
		const said = describeValue(value, types, where, this.#manner);
		this.faults.push({ kind: 'value', at: value.kind === 'scalar' ? value.at || at : at, ...said });
	}
}

function itemOf(where: string): string {
	return where.startsWith('an item of ') ? where : `an item of ${where}`;
}

/** The keys that a shape names, without their marks. */
function keysOf(shape: Shape): string[] {
	return Object.keys(shape)
		.filter((key) => key !== '*' && !key.startsWith('/'))
		.map((key) => key.replace(/!$/, ''));
}

function typeOfKey(shape: Shape, key: string): string | undefined {
	for (const name of [key, `${key}!`]) if (Object.hasOwn(shape, name)) return shape[name];
	const pattern = Object.keys(shape).find(
		(name) => name.startsWith('/') && regExpOf(name).test(key),
	);
	return shape[pattern ?? '*'];
}

const regExps = new Map<string, RegExp>();

function regExpOf(pattern: string): RegExp {
	const regExp = regExps.get(pattern) ?? new RegExp(pattern.slice(1, -1));
	regExps.set(pattern, regExp);
	return regExp;
}
