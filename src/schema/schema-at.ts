import { z } from 'zod';

/** What a schema says about one place in the data. */
interface SchemaPlace {
	/** The sentence that stands with `.describe()`; empty when there is none. */
	description: string;
	/** The keys that may stand there, when only some may. */
	keys: readonly string[];
}

/** Follows a path of keys and positions into a schema; of a union, every alternative counts. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): SchemaPlace {
	const found = path.reduce<z.ZodType[]>(
		(schemas, step) => schemas.flatMap((one) => stepInto(one, step)),
		[schema],
	);
	return {
		description: found.map(descriptionOf).find(Boolean) ?? '',
		keys: [...new Set(found.flatMap(alternatives).flatMap(keysOf))],
	};
}

function stepInto(schema: z.ZodType, step: PropertyKey): z.ZodType[] {
	return alternatives(schema).flatMap((one) => {
		if (one instanceof z.ZodObject) {
			const shape = one.shape as Record<PropertyKey, z.ZodType>;
			const inner = Object.hasOwn(shape, step) ? shape[step] : undefined;
			return inner ? [inner] : [];
		}
		if (one instanceof z.ZodArray) return [one.element as z.ZodType];
		return one instanceof z.ZodRecord ? [one.valueType as z.ZodType] : [];
	});
}

/** Takes `.optional()` and `.default()` off, and a union apart. */
function alternatives(schema: z.ZodType): z.ZodType[] {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
		return alternatives(schema.unwrap() as z.ZodType);
	}
	if (schema instanceof z.ZodUnion) {
		return (schema.options as z.ZodType[]).flatMap(alternatives);
	}
	return [schema];
}

function keysOf(schema: z.ZodType): string[] {
	return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

function descriptionOf(schema: z.ZodType): string {
	return schema.description ?? alternatives(schema).map((one) => one.description)[0] ?? '';
}
