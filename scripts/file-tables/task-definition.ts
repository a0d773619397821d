import type { TaskDefinitionTable, Unwritten } from '../../src/notes/snippets/files/tables.ts';
import { readDeclarations } from './declarations.ts';
import { fetchPackage } from './package-source.ts';
import { reachable } from './reachable.ts';

const root = 'RegisterTaskDefinitionRequest';

/** What RegisterTaskDefinition takes, from the client of the AWS SDK. */
export function makeTaskDefinitionTable(): Unwritten<TaskDefinitionTable> {
	const client = fetchPackage('@aws-sdk/client-ecs');
	const models = 'dist-types/models';
	const texts = ['enums', 'models_0', 'models_1'].map((name) =>
		client.read(`${models}/${name}.d.ts`),
	);
	const { words, shapes: declared } = readDeclarations(texts, () => undefined);
	const { shapes } = readDeclarations(texts, (name) => {
		const known = words.get(name);
		if (known) return known.map((word) => `"${word}"`).join('|');
		if (name === 'Date') return 'text';
		// What is a union of shapes is not judged.
		return declared.has(name) ? undefined : 'any';
	});
	return {
		version: client.version,
		source: client.source,
		// The interface calls a number what the API calls an integer, each of them.
		shapes: reachable(
			new Map(
				[...shapes].map(([name, shape]) => [
					name,
					Object.fromEntries(
						Object.entries(shape).map(([key, type]) => [key, type.replace('number', 'integer')]),
					),
				]),
			),
			[root],
		),
	};
}
