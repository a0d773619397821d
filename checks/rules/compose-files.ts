import {
	entriesOf,
	entryOf,
	itemsOf,
	textOf,
	valueAt,
	valueOf,
	type DataEntry,
	type DataValue,
} from '../../src/notes/snippets/files/data.ts';
import { loadTable } from '../../src/notes/snippets/files/tables.ts';
import { fileRule, judgeEach, type BlockFault } from '../snippets/file-blocks.ts';
import { nearestWord } from '../snippets/nearest-word.ts';
import { findShapeFaults } from '../snippets/shape-faults.ts';
import { short } from '../snippets/shape-messages.ts';
import { suggest } from '../suggest.ts';

/** Compose and stack files keep to the Compose Specification, and what they name is there. */
export const composeFiles = fileRule(
	['compose-key', 'compose-missing', 'compose-reference', 'compose-value', 'compose-version'],
	['compose', 'stack'],
	async ({ kind, data }) => {
		const { shapes } = await loadTable('compose');
		const manner = { shapes, isOpen: isInterpolated };
		return data.values.flatMap((file) => [
			...findShapeFaults(file, 'file', 'the file', manner).map(
				({ kind: what, ...said }): BlockFault => ({ id: `compose-${what}`, ...said }),
			),
			...(kind === 'compose' ? findVersion(file) : []),
			...findLooseEnds(file),
		]);
	},
);

/** `${TAG}` may stand for any value. */
function isInterpolated(value: DataValue): boolean {
	return /(?<!\$)\$(?:\{|[A-Za-z_])/.test(textOf(value) ?? '');
}

/** https://github.com/compose-spec/compose-spec/blob/main/04-version-and-name.md */
function findVersion(file: DataValue): BlockFault[] {
	const version = entryOf(file, 'version');
	if (!version) return [];
	return [
		{
			id: 'compose-version',
			severity: 'warning',
			at: version.at,
			message: 'Unexpected version of a Compose file, expected none: Compose no longer reads it.',
			fix: 'Remove the line; for docker stack deploy, say "stack" in the title of the block.',
		},
	];
}

/** What a service may name, and where it is declared. */
interface Reference {
	name: string;
	at: number;
	/** The top key. */
	among: 'configs' | 'networks' | 'secrets' | 'services' | 'volumes';
}

function findLooseEnds(file: DataValue): BlockFault[] {
	// What an included or extended file declares is not seen here.
	if (entryOf(file, 'include')) return [];
	const namesBelow = (key: string) => new Set(entriesOf(valueOf(file, key)).map((one) => one.key));
	const declared: Readonly<Record<Reference['among'], ReadonlySet<string>>> = {
		configs: namesBelow('configs'),
		networks: namesBelow('networks'),
		secrets: namesBelow('secrets'),
		services: namesBelow('services'),
		volumes: namesBelow('volumes'),
	};
	const services = entriesOf(valueOf(file, 'services'));
	const references = services.flatMap(({ value }) => referencesOf(value));
	return judgeEach(references, ({ name, at, among }) => {
		if (declared[among].has(name) || name.includes('$')) return [];
		return [
			{
				id: 'compose-reference',
				at,
				message: `Unexpected ${among.slice(0, -1)} ${short(name)}, expected one that the file declares.${suggest(nearestWord(name, declared[among]))}`,
				fix: `Declare it below ${among}, or correct its name.`,
			},
		];
	});
}

function referencesOf(service: DataValue): Reference[] {
	const named = (key: string, among: Reference['among']): Reference[] =>
		namesIn(valueOf(service, key)).map((name) => ({ ...name, among }));
	return [
		...named('depends_on', 'services'),
		...named('networks', 'networks').filter(({ name }) => name !== 'default'),
		...named('secrets', 'secrets'),
		...named('configs', 'configs'),
		...volumesOf(valueOf(service, 'volumes')),
	];
}

/** Names in a list of names or of maps with a source, or as the keys of a map. */
function namesIn(value: DataValue | undefined): { name: string; at: number }[] {
	const keys = entriesOf(value).map(({ key, at }: DataEntry) => ({ name: key, at }));
	const items = itemsOf(value).flatMap((item) => {
		const name = textOf(item) ?? textOf(valueOf(item, 'source'));
		return name === undefined ? [] : [{ name, at: item.at }];
	});
	return [...keys, ...items];
}

/** Named volumes; `./data:/data` and a path alone name none. */
function volumesOf(value: DataValue | undefined): Reference[] {
	return itemsOf(value).flatMap((item) => {
		const written = textOf(item);
		const long = textOf(valueAt(item, 'type')) === 'volume' ? textOf(valueOf(item, 'source')) : '';
		const name = written === undefined ? long : /^([A-Za-z0-9][\w.-]*):/.exec(written)?.[1];
		// A single letter is a drive of Windows.
		if (name === undefined || name.length < 2) return [];
		return [{ name, at: item.at, among: 'volumes' }];
	});
}
