import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { KubernetesTable, Unwritten } from '../../src/notes/snippets/files/tables.ts';
import { readDeclarations } from './declarations.ts';
import { fetchPackage } from './package-source.ts';
import { reachable } from './reachable.ts';

const models = 'dist/gen/models';
const apis = 'dist/gen/apis';

/**
 * Fields whose words the declarations leave out, and quantities, which they call strings:
 * https://kubernetes.io/docs/reference/kubernetes-api/
 */
const corrections: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	V1Container: { imagePullPolicy: words('Always', 'IfNotPresent', 'Never') },
	V1ContainerPort: { protocol: words('SCTP', 'TCP', 'UDP') },
	V1DaemonSetUpdateStrategy: { type: words('OnDelete', 'RollingUpdate') },
	V1DeploymentStrategy: { type: words('Recreate', 'RollingUpdate') },
	V1EmptyDirVolumeSource: { sizeLimit: 'quantity' },
	V1HTTPGetAction: { scheme: words('HTTP', 'HTTPS') },
	V1HTTPIngressPath: { 'pathType!': words('Exact', 'ImplementationSpecific', 'Prefix') },
	V1LimitRangeItem: {
		default: '{quantity}',
		defaultRequest: '{quantity}',
		max: '{quantity}',
		maxLimitRequestRatio: '{quantity}',
		min: '{quantity}',
	},
	V1PersistentVolumeSpec: { capacity: '{quantity}' },
	V1PodSpec: {
		dnsPolicy: words('ClusterFirst', 'ClusterFirstWithHostNet', 'Default', 'None'),
		overhead: '{quantity}',
		restartPolicy: words('Always', 'Never', 'OnFailure'),
	},
	V1ResourceFieldSelector: { divisor: 'quantity' },
	V1ResourceQuotaSpec: { hard: '{quantity}' },
	V1ResourceRequirements: { limits: '{quantity}', requests: '{quantity}' },
	V1ServicePort: { protocol: words('SCTP', 'TCP', 'UDP') },
	V1ServiceSpec: {
		externalTrafficPolicy: words('Cluster', 'Local'),
		sessionAffinity: words('ClientIP', 'None'),
		type: words('ClusterIP', 'ExternalName', 'LoadBalancer', 'NodePort'),
	},
	V1StatefulSetUpdateStrategy: { type: words('OnDelete', 'RollingUpdate') },
	V1VolumeResourceRequirements: { limits: '{quantity}', requests: '{quantity}' },
	V2MetricTarget: {
		averageValue: 'quantity',
		'type!': words('AverageValue', 'Utilization', 'Value'),
		value: 'quantity',
	},
};

/** What a server writes itself, or what is a language of its own. */
const notJudged = new Set(['V1JSONSchemaProps', 'V1ManagedFieldsEntry']);

const named: Readonly<Record<string, string>> = {
	Date: 'text',
	IntOrString: 'integer|text',
	V1MicroTime: 'text',
};

/** The kinds of the Kubernetes API and their fields, from the models of its JavaScript client. */
export function makeKubernetesTable(): Unwritten<KubernetesTable> {
	const client = fetchPackage('@kubernetes/client-node');
	const texts = readdirSync(path.join(client.folder, models))
		.filter((file) => file.endsWith('.d.ts'))
		.map((file) => client.read(`${models}/${file}`));
	const { shapes } = readDeclarations(texts, (name) => (notJudged.has(name) ? 'any' : named[name]));
	const release = /OpenAPI spec version: release-([\d.]+)/.exec(texts.join('\n'))?.[1];
	if (release === undefined)
		throw new Error('Unexpected models, expected the release they are of.');

	for (const [name, shape] of shapes) {
		const formats = readFormats(client.read, name);
		const fields = Object.entries(shape).map(([key, type]): [string, string] => {
			const field = key.replace(/!$/, '');
			const { baseName = field, format = '' } = formats.get(field) ?? {};
			const end = key.slice(field.length);
			if (field === 'status') return [`status${end}`, 'any'];
			return [baseName + end, format.startsWith('int') ? type.replace('number', 'integer') : type];
		});
		shapes.set(name, { ...Object.fromEntries(fields), ...corrections[name] });
	}
	ensureFields(shapes);

	const kinds = readKinds(client.folder, client.read);
	const roots = Object.values(kinds).flatMap((versions) => Object.values(versions));
	return {
		version: release,
		source: client.source,
		kinds,
		shapes: reachable(
			shapes,
			roots.filter((root) => root !== ''),
		),
	};
}

/** The fields of a model as the API names them, and the format of each. */
function readFormats(read: (file: string) => string, name: string) {
	const text = read(`${models}/${name}.js`);
	const fields = text.matchAll(
		/"name": "(.*?)",\s*"baseName": "(.*?)",\s*"type": ".*?",\s*"format": "(.*?)"/g,
	);
	return new Map(
		[...fields].map(([, field = '', baseName = '', format = '']) => [field, { baseName, format }]),
	);
}

/** A correction of a field that is no more would stay unseen. */
function ensureFields(shapes: ReadonlyMap<string, object>): void {
	for (const [name, fields] of Object.entries(corrections)) {
		const keys = Object.keys(shapes.get(name) ?? {});
		const stray = Object.keys(fields).find(
			(field) =>
				keys.filter((key) => key.replace(/!$/, '') === field.replace(/!$/, '')).length !== 1,
		);
		if (stray !== undefined) throw new Error(`Unexpected field ${stray}, expected one of ${name}.`);
	}
}

/** Kind → API version → shape; empty for alpha and beta, which a cluster has only when asked to. */
function readKinds(folder: string, read: (file: string) => string): KubernetesTable['kinds'] {
	const kinds: Record<string, Record<string, string>> = {};
	for (const file of readdirSync(path.join(folder, apis)).sort()) {
		if (!file.endsWith('Api.js')) continue;
		for (const method of read(`${apis}/${file}`).split(/^ {4}async /m)) {
			const kind = /^create(?:Namespaced)?(\w+)\(/.exec(method)?.[1];
			const [, group, version] =
				/localVarPath = '\/apis?\/(?:([\w.]+)\/)?(v\w+)\//.exec(method) ?? [];
			const model = /ObjectSerializer\.serialize\(body, "(\w+)"/.exec(method)?.[1];
			if (kind === undefined || version === undefined || model === undefined) continue;
			if (method.includes('/{name}/')) continue;
			const judged = /^v\d+$/.test(version) ? model : '';
			(kinds[kind] ??= {})[group === undefined ? version : `${group}/${version}`] = judged;
		}
	}
	return Object.fromEntries(Object.entries(kinds).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function words(...all: string[]): string {
	return all.map((word) => `"${word}"`).join('|');
}
