import type { Shape } from '../../src/notes/snippets/files/shape.ts';
import type { ComposeTable, Unwritten } from '../../src/notes/snippets/files/tables.ts';
import { fetchPackage } from './package-source.ts';
import { reachable } from './reachable.ts';

/** The part of JSON Schema that the Compose Specification uses. */
interface Schema {
	type?: string | string[];
	properties?: Record<string, Schema>;
	patternProperties?: Record<string, Schema>;
	additionalProperties?: boolean;
	required?: string[];
	items?: Schema;
	oneOf?: Schema[];
	enum?: string[];
	$ref?: string;
	definitions?: Record<string, Schema>;
}

const understood = new Set([
	...['type', 'properties', 'patternProperties', 'additionalProperties', 'required', 'items'],
	...['oneOf', 'enum', '$ref', 'definitions'],
]);

/** Said for people, or of no use to the notes. */
const passedOver = new Set([
	...['$schema', '$id', 'title', 'description', 'deprecated', 'default', 'uniqueItems'],
	...['pattern', 'minimum', 'maximum'],
]);

/**
 * What the schema does not say: keys that the specification has got since, and the words of
 * https://github.com/compose-spec/compose-spec/blob/main/deploy.md
 */
const additions: Readonly<Record<string, Shape>> = {
	deployment: {
		endpoint_mode: '"dnsrr"|"vip"',
		mode: '"global"|"global-job"|"replicated"|"replicated-job"',
	},
	'deployment.restart_policy': { condition: '"any"|"none"|"on-failure"' },
	'deployment.rollback_config': { failure_action: '"continue"|"pause"' },
	'deployment.update_config': { failure_action: '"continue"|"pause"|"rollback"' },
	'development.watch': { initial_sync: 'boolean' },
	'service.build': { provenance: 'text|boolean', sbom: 'text|boolean' },
};

/** Texts that are times, which the schema does not say. */
const durations: Readonly<Record<string, readonly string[]>> = {
	healthcheck: ['interval', 'timeout', 'start_period', 'start_interval'],
	service: ['stop_grace_period'],
	'deployment.restart_policy': ['delay', 'window'],
	'deployment.rollback_config': ['delay', 'monitor'],
	'deployment.update_config': ['delay', 'monitor'],
};

const simple: Readonly<Record<string, string>> = {
	string: 'text',
	number: 'number',
	integer: 'integer',
	boolean: 'boolean',
	null: 'null',
};

/** The Compose Specification, from the schema that a linter for Compose files keeps. */
export function makeComposeTable(): Unwritten<ComposeTable> {
	const linter = fetchPackage('dclint');
	const schema = JSON.parse(linter.read('schemas/compose.schema.json')) as Schema;
	const shapes = new Map<string, Shape>();
	const aliases = new Map<string, string>();
	for (const [name, definition] of Object.entries(schema.definitions ?? {})) {
		const type = typeOf(definition, name, shapes);
		if (type !== name) aliases.set(name, type);
	}
	typeOf(schema, 'file', shapes);
	for (const [name, shape] of shapes) {
		const fields = Object.entries({ ...shape, ...additions[name] });
		shapes.set(
			name,
			Object.fromEntries(
				fields.map(([key, type]) => {
					const plain = withoutAliases(type, aliases);
					if (durations[name]?.includes(key) !== true) return [key, plain];
					return [key, plain.replace('text', 'duration')];
				}),
			),
		);
	}
	return { version: linter.version, source: linter.source, shapes: reachable(shapes, ['file']) };
}

/** The type of what a schema describes; its maps become shapes, named for where they stand. */
function typeOf(schema: Schema, name: string, shapes: Map<string, Shape>): string {
	const strange = Object.keys(schema).find((key) => !understood.has(key) && !passedOver.has(key));
	if (strange !== undefined) throw new Error(`Unexpected ${strange} in ${name}: teach it here.`);
	if (schema.$ref !== undefined) return `<${schema.$ref.replace('#/definitions/', '')}>`;
	if (schema.oneOf) return unique(schema.oneOf.map((of) => typeOf(of, name, shapes)));
	if (schema.enum) return unique(schema.enum.map((word) => `"${word}"`));
	const types = [schema.type ?? []].flat();
	if (types.length === 0) return 'any';
	return unique(
		types.map((type) => {
			if (type === 'array') return `[${schema.items ? typeOf(schema.items, name, shapes) : 'any'}]`;
			return type === 'object' ? mapOf(schema, name, shapes) : (simple[type] ?? 'any');
		}),
	);
}

function mapOf(schema: Schema, name: string, shapes: Map<string, Shape>): string {
	const shape: Record<string, string> = {};
	for (const [key, of] of Object.entries(schema.properties ?? {})) {
		const end = schema.required?.includes(key) === true ? '!' : '';
		shape[key + end] = typeOf(of, `${name}.${key}`, shapes);
	}
	for (const [pattern, of] of Object.entries(schema.patternProperties ?? {})) {
		const every = pattern === '^.+$' || pattern === '.+';
		shape[every ? '*' : `/${pattern}/`] = typeOf(of, `${name}.item`, shapes);
	}
	if (schema.additionalProperties !== false) shape['*'] ??= 'any';
	const keys = Object.keys(shape);
	if (keys.length === 1 && keys[0] === '*') return `{${shape['*'] ?? ''}}`;
	let free = name;
	for (let count = 2; shapes.has(free); count++) free = `${name}.${count}`;
	shapes.set(free, shape);
	return free;
}

function withoutAliases(type: string, aliases: ReadonlyMap<string, string>): string {
	return type.replace(/<(\w+)>/g, (_, name: string) => {
		const alias = aliases.get(name);
		return alias === undefined ? name : withoutAliases(alias, aliases);
	});
}

function unique(types: readonly string[]): string {
	return [...new Set(types)].join('|');
}
