import type { Shape } from '../../src/notes/snippets/files/shape.ts';
import type { Unwritten, WorkflowTable } from '../../src/notes/snippets/files/tables.ts';
import { fetchPackage } from './package-source.ts';
import { reachable } from './reachable.ts';

/** A definition of GitHub's own schema language. */
interface Definition {
	mapping?: {
		properties?: Record<string, string | { type: string; required?: boolean }>;
		'loose-value-type'?: string;
	};
	sequence?: { 'item-type': string };
	'one-of'?: string[];
	'allowed-values'?: string[];
	string?: { constant?: string };
	number?: object;
	boolean?: object;
	null?: object;
}

/** GitHub's schema of a workflow, from the parser that its editor extension uses. */
export function makeWorkflowTable(): Unwritten<WorkflowTable> {
	const parser = fetchPackage('@actions/workflow-parser');
	const { definitions } = JSON.parse(parser.read('dist/workflow-v1.0.min.json')) as {
		definitions: Record<string, Definition>;
	};
	const shapes = new Map<string, Shape>();
	const typeOf = (name: string): string => {
		const definition = definitions[name] ?? { [name]: {} };
		const { mapping, sequence } = definition;
		const ways = definition['one-of'] ?? definition['allowed-values']?.map((word) => `"${word}"`);
		if (ways)
			return [...new Set(ways.map((way) => (way.startsWith('"') ? way : typeOf(way))))].join('|');
		if (mapping) return typeOfMapping(name, mapping);
		if (sequence) return `[${typeOf(sequence['item-type'])}]`;
		if (definition.string) {
			return definition.string.constant === undefined ? 'text' : `"${definition.string.constant}"`;
		}
		if (definition.number) return 'number';
		if (definition.boolean) return 'boolean';
		return definition.null ? 'null' : 'any';
	};
	const typeOfMapping = (name: string, mapping: NonNullable<Definition['mapping']>): string => {
		const loose = mapping['loose-value-type'];
		const shapeName = name.replaceAll('-', '_');
		if (shapes.has(shapeName)) return shapeName;
		const shape: Record<string, string> = {};
		shapes.set(shapeName, shape);
		for (const [key, property] of Object.entries(mapping.properties ?? {})) {
			const { type, required } =
				typeof property === 'string' ? { type: property, required: false } : property;
			shape[`${key}${required === true ? '!' : ''}`] = typeOf(type);
		}
		if (loose !== undefined) shape['*'] = typeOf(loose);
		return shapeName;
	};
	const root = typeOf('workflow-root-strict');
	return { version: parser.version, source: parser.source, shapes: reachable(shapes, [root]) };
}
