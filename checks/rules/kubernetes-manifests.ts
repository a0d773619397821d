import {
	entriesOf,
	entryOf,
	itemsOf,
	textOf,
	valueAt,
	valueOf,
	type DataValue,
} from '../../src/notes/snippets/files/data.ts';
import { loadTable, type KubernetesTable } from '../../src/notes/snippets/files/tables.ts';
import { fileRule, judgeEach, type BlockFault } from '../snippets/file-blocks.ts';
import { nearestWord } from '../snippets/nearest-word.ts';
import { findShapeFaults } from '../snippets/shape-faults.ts';
import { listOf, short } from '../snippets/shape-messages.ts';
import { findYaml11Words } from '../snippets/yaml-11-words.ts';
import { suggest } from '../suggest.ts';

/** A manifest is of a kind that Kubernetes has, with fields that the kind has. */
export const kubernetesManifests = fileRule(
	[
		'kubernetes-key',
		'kubernetes-kind',
		'kubernetes-missing',
		'kubernetes-selector',
		'kubernetes-value',
	],
	['kubernetes'],
	async ({ snippet, data }) => {
		const table = await loadTable('kubernetes');
		const json = snippet.language === 'json';
		const manifests = data.values.flatMap((value) =>
			isList(value) ? itemsOf(valueOf(value, 'items')) : [value],
		);
		return judgeEach(manifests, (manifest) => judgeManifest(manifest, table, json));
	},
);

function isList(value: DataValue): boolean {
	return textOf(valueOf(value, 'kind')) === 'List';
}

function judgeManifest(manifest: DataValue, table: KubernetesTable, json: boolean): BlockFault[] {
	const kind = textOf(valueOf(manifest, 'kind'));
	const version = textOf(valueOf(manifest, 'apiVersion'));
	if (kind === undefined || version === undefined) return [withoutKind(manifest, kind)];
	// A kubeconfig has the looks of a manifest.
	if (kind === 'Config' && version === 'v1') return [];
	const versions = Object.hasOwn(table.kinds, kind) ? (table.kinds[kind] ?? {}) : undefined;
	if (!versions) {
		const group = groupOf(version);
		const groups = new Set(
			Object.values(table.kinds).flatMap((all) => Object.keys(all).map(groupOf)),
		);
		if (group.includes('.') && !groups.has(group)) return [];
		return [unknownKind(manifest, kind, Object.keys(table.kinds))];
	}
	const shape = Object.hasOwn(versions, version) ? versions[version] : undefined;
	if (shape === undefined) {
		// Somebody's own kind may bear the name of one of these.
		const own = groupOf(version).includes('.') && !groupOf(version).endsWith('.k8s.io');
		return own ? [] : [unknownVersion(manifest, kind, version, Object.keys(versions))];
	}
	if (shape === '') return [];
	const manner = { shapes: table.shapes, nullable: true, json };
	return [
		...findShapeFaults(manifest, shape, kind, manner).map(
			({ kind: what, ...said }): BlockFault => ({ id: `kubernetes-${what}`, ...said }),
		),
		...(json ? [] : findYaml11Words(manifest)),
		...findName(manifest, kind),
		...findSelector(manifest, kind),
	];
}

function groupOf(version: string): string {
	return version.includes('/') ? version.replace(/\/.*$/, '') : '';
}

function withoutKind(manifest: DataValue, kind: string | undefined): BlockFault {
	const missing = kind === undefined ? 'kind' : 'apiVersion';
	return {
		id: 'kubernetes-missing',
		at: manifest.at,
		message: `Unexpected absence of ${missing} in a manifest, expected it.`,
		fix: `Write ${missing}, such as ${missing === 'kind' ? 'Deployment' : 'apps/v1'}.`,
	};
}

function unknownKind(manifest: DataValue, kind: string, kinds: readonly string[]): BlockFault {
	return {
		id: 'kubernetes-kind',
		at: valueOf(manifest, 'kind')?.at ?? manifest.at,
		message: `Unexpected kind ${short(kind)}, expected one that Kubernetes has.${suggest(nearestWord(kind, kinds))}`,
		fix: 'Correct its spelling; a kind of your own has a group of your own in apiVersion.',
	};
}

function unknownVersion(
	manifest: DataValue,
	kind: string,
	version: string,
	versions: readonly string[],
): BlockFault {
	const [newest = ''] = versions;
	return {
		id: 'kubernetes-kind',
		at: valueOf(manifest, 'apiVersion')?.at ?? manifest.at,
		message: `Unexpected apiVersion ${short(version)} for the kind ${kind}, expected ${listOf(versions)}.`,
		fix: `Write apiVersion: ${newest}.`,
	};
}

/** Kinds that are asked for and not kept, and so have no name. */
const nameless = /Review$|^Binding$/;

function findName(manifest: DataValue, kind: string): BlockFault[] {
	const metadata = valueOf(manifest, 'metadata');
	const named = ['name', 'generateName'].some((key) => entryOf(metadata, key));
	if (named || nameless.test(kind)) return [];
	return [
		{
			id: 'kubernetes-missing',
			at: entryOf(manifest, 'metadata')?.at ?? manifest.at,
			message: `Unexpected absence of a name in ${kind}, expected metadata.name.`,
			fix: 'Write name below metadata.',
		},
	];
}

/** A workload finds its Pods by their labels; a server refuses one that would never find its own. */
function findSelector(manifest: DataValue, kind: string): BlockFault[] {
	if (!['DaemonSet', 'Deployment', 'ReplicaSet', 'StatefulSet'].includes(kind)) return [];
	const spec = valueOf(manifest, 'spec');
	const labels = entriesOf(valueAt(spec, 'template', 'metadata', 'labels'));
	return entriesOf(valueAt(spec, 'selector', 'matchLabels')).flatMap(({ key, at, value }) => {
		const label = labels.find((one) => one.key === key);
		const wanted = textOf(value);
		if (wanted === undefined || (label && textOf(label.value) === wanted)) return [];
		const found = label ? `${key}: ${textOf(label.value) ?? '…'}` : `no label ${key}`;
		return [
			{
				id: 'kubernetes-selector',
				at,
				message: `Unexpected ${short(`${key}: ${wanted}`)} in the selector, expected a label of the template: it has ${short(found)}.`,
				fix: 'Give selector.matchLabels and template.metadata.labels the same labels.',
			},
		];
	});
}
