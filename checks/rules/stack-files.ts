import {
	entriesOf,
	entryOf,
	itemsOf,
	valueOf,
	type DataEntry,
	type DataValue,
} from '../../src/notes/snippets/files/data.ts';
import { fileRule, type BlockFault } from '../snippets/file-blocks.ts';
import { ignoredBySwarm, refusedAtTop, refusedInService } from '../snippets/swarm-keys.ts';

/** A stack file holds only what `docker stack deploy` takes, and says what a swarm does with it. */
export const stackFiles = fileRule(
	['stack-ignored', 'stack-refused', 'stack-version'],
	['stack'],
	({ data }) =>
		data.values.flatMap((file) => [
			...findVersion(entryOf(file, 'version')),
			...entriesOf(file).flatMap(({ key, at }) => refuse(key, at, refusedAtTop)),
			...entriesOf(valueOf(file, 'services')).flatMap(({ value }) => judgeService(value)),
		]),
);

/** `docker stack deploy` reads the schemas 3.0 to 3.13; https://github.com/docker/cli/tree/master/cli/compose/schema */
function findVersion(version: DataEntry | undefined): BlockFault[] {
	if (version?.value.kind !== 'scalar') return [];
	if (/^3(?:\.(?:\d|1[0-3]))?$/.test(String(version.value.value))) return [];
	return [
		{
			id: 'stack-version',
			at: version.value.at,
			message: `Unexpected version ${version.value.source} of a stack file, expected 3.0 to 3.13.`,
			fix: 'Write version: "3.13", or leave it out.',
		},
	];
}

function judgeService(service: DataValue): BlockFault[] {
	return entriesOf(service).flatMap(({ key, at, value }) => [
		...refuse(key, at, refusedInService),
		...ignore(key, at),
		...judgeForm(key, value),
	]);
}

function refuse(key: string, at: number, keys: Readonly<Record<string, string>>): BlockFault[] {
	if (!Object.hasOwn(keys, key)) return [];
	return [
		{
			id: 'stack-refused',
			at,
			message: `Unexpected key ${key} in a stack file, expected one that docker stack deploy reads.`,
			fix: keys[key] ?? '',
		},
	];
}

function ignore(key: string, at: number): BlockFault[] {
	if (!Object.hasOwn(ignoredBySwarm, key)) return [];
	return [
		{
			id: 'stack-ignored',
			severity: 'warning',
			at,
			message: `Unexpected key ${key} in a stack file, expected none: a swarm ignores it.`,
			fix: ignoredBySwarm[key] ?? '',
		},
	];
}

/** What the Compose Specification may write in more ways than the schema of stack files. */
function judgeForm(key: string, value: DataValue): BlockFault[] {
	const refusal = (at: number, what: string, expected: string): BlockFault => ({
		id: 'stack-refused',
		at,
		message: `Unexpected ${what} in a stack file, expected ${expected}.`,
		fix: 'Write it as docker stack deploy reads it.',
	});
	if (key === 'depends_on' && value.kind === 'map') {
		return [refusal(value.at, 'conditions of depends_on', 'a list of names')];
	}
	if (key === 'env_file') {
		return itemsOf(value)
			.filter(({ kind }) => kind === 'map')
			.map(({ at }) => refusal(at, 'map in env_file', 'a path'));
	}
	if (key !== 'ports') return [];
	return itemsOf(value).flatMap((port) =>
		['published', 'target'].flatMap((end) => {
			const number = valueOf(port, end);
			if (number?.kind !== 'scalar' || typeof number.value === 'number') return [];
			return [refusal(number.at, `text for ${end}`, 'a whole number')];
		}),
	);
}
