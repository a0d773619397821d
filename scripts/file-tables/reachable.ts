import {
	readType,
	type Shape,
	type Shapes,
	type Type,
} from '../../src/notes/snippets/files/shape.ts';

/**
 * The shapes that can be reached from some of them, in order of their names.
 *
 * @throws when a shape is named that is not there
 */
export function reachable(shapes: ReadonlyMap<string, Shape>, roots: Iterable<string>): Shapes {
	const found = new Map<string, Shape>();
	const open = [...roots];
	for (let name = open.pop(); name !== undefined; name = open.pop()) {
		if (found.has(name)) continue;
		const shape = shapes.get(name);
		if (!shape) throw new Error(`Unexpected type ${name}, expected one that is declared.`);
		found.set(name, shape);
		open.push(...Object.values(shape).flatMap((type) => namesIn(readType(type))));
	}
	return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function namesIn(types: readonly Type[]): string[] {
	return types.flatMap((type) => {
		if (type.kind === 'shape') return [type.name];
		return type.kind === 'list' || type.kind === 'map' ? namesIn(type.of) : [];
	});
}
