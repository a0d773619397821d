import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Shape } from '../../src/notes/snippets/files/shape.ts';
import type { CloudFormationTable, Unwritten } from '../../src/notes/snippets/files/tables.ts';
import { fetchPackage } from './package-source.ts';
import { reachable } from './reachable.ts';
import { services } from './services.ts';

/** The part of the database that is read, in the form of its service-spec-types. */
interface Database {
	schema: {
		resource: { entities: Resource[] };
		typeDefinition: { entities: Definition[] };
		usesType: { forward: Record<string, { $id: string }[]> };
	};
}

interface Definition {
	$id: string;
	name: string;
	properties: Record<string, { type: PropertyType; required?: boolean }>;
}

interface Resource extends Definition {
	cloudFormationType: string;
	attributes: Record<string, unknown>;
}

type PropertyType =
	| { type: 'string' | 'number' | 'integer' | 'boolean' | 'json' | 'date-time' | 'null' | 'tag' }
	| { type: 'array' | 'map'; element: PropertyType }
	| { type: 'ref'; reference: { $ref: string } }
	| { type: 'union'; types: PropertyType[] };

const simple: Readonly<Record<string, string>> = {
	string: 'text',
	'date-time': 'text',
	number: 'number',
	integer: 'integer',
	boolean: 'boolean',
	json: 'any',
	null: 'null',
	tag: 'Tag',
};

/**
 * Every type of resource, and the properties of those of the listed services, from the specification
 * that the AWS CDK is generated from.
 */
export function makeCloudFormationTable(): Unwritten<CloudFormationTable> {
	const spec = fetchPackage('@aws-cdk/aws-service-spec');
	const bytes = gunzipSync(readFileSync(path.join(spec.folder, 'db.json.gz')));
	const { schema } = JSON.parse(bytes.toString('utf8')) as Database;
	const resources = schema.resource.entities.toSorted((a, b) =>
		a.cloudFormationType < b.cloudFormationType ? -1 : 1,
	);
	const judged = new Set(services.map(({ cloudFormation }) => cloudFormation));
	const definitions = new Map(schema.typeDefinition.entities.map((entity) => [entity.$id, entity]));
	const owner = new Map<string, string>();
	for (const { $id, cloudFormationType } of resources) {
		for (const type of schema.usesType.forward[$id] ?? []) {
			if (!owner.has(type.$id)) owner.set(type.$id, nameOf(cloudFormationType));
		}
	}
	const nameOfType = (id: string) => `${owner.get(id) ?? ''}.${definitions.get(id)?.name ?? ''}`;

	const shapes = new Map<string, Shape>([['Tag', { 'Key!': 'text', 'Value!': 'text' }]]);
	for (const definition of definitions.values()) {
		shapes.set(nameOfType(definition.$id), shapeOf(definition, nameOfType));
	}
	const types: Record<string, string[]> = {};
	const attributes: Record<string, string[]> = {};
	for (const resource of resources) {
		const [vendor = '', service = '', type = ''] = resource.cloudFormationType.split('::');
		(types[`${vendor}::${service}`] ??= []).push(type);
		if (vendor !== 'AWS' || !judged.has(service)) continue;
		const name = nameOf(resource.cloudFormationType);
		shapes.set(name, shapeOf(resource, nameOfType));
		const given = Object.keys(resource.attributes).sort();
		if (given.length > 0) attributes[name] = given;
	}
	const roots = Object.entries(types).flatMap(([service, names]) =>
		names.map((type) => nameOf(`${service}::${type}`)),
	);
	return {
		version: spec.version,
		source: spec.source,
		types,
		attributes,
		shapes: reachable(
			shapes,
			roots.filter((name) => shapes.has(name)),
		),
	};
}

/** `ECS.Service` for `AWS::ECS::Service`. */
function nameOf(type: string): string {
	return type.split('::').slice(1).join('.');
}

function shapeOf({ properties }: Definition, nameOfType: (id: string) => string): Shape {
	return Object.fromEntries(
		Object.entries(properties)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, { type, required }]) => [
				`${key}${required === true ? '!' : ''}`,
				[...new Set(waysToWrite(type, nameOfType))].join('|'),
			]),
	);
}

function waysToWrite(type: PropertyType, nameOfType: (id: string) => string): string[] {
	const inner = (of: PropertyType) => [...new Set(waysToWrite(of, nameOfType))].join('|');
	switch (type.type) {
		case 'array':
			return [`[${inner(type.element)}]`];
		case 'map':
			return [`{${inner(type.element)}}`];
		case 'ref':
			return [nameOfType(type.reference.$ref)];
		case 'union':
			return type.types.flatMap((of) => waysToWrite(of, nameOfType));
		default: {
			const name = simple[type.type];
			if (name === undefined)
				throw new Error(`Unexpected type ${type.type}, expected a known one.`);
			return [name];
		}
	}
}
