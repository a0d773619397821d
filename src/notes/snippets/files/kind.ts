import type { Snippet } from '../snippet.ts';

/** What kind of file a block shows, as far as it can be judged. */
export type FileKind =
	| 'cloudformation'
	| 'compose'
	| 'dockerfile'
	| 'json'
	| 'kubernetes'
	| 'policy'
	| 'stack'
	| 'task-definition'
	| 'workflow'
	| 'yaml';

/** What a block is by its language, its title and its content; nothing for another language. */
export function fileKindOf({
	language,
	title = '',
	code,
}: Pick<Snippet, 'language' | 'title' | 'code'>): FileKind | undefined {
	switch (language) {
		case 'docker':
		case 'dockerfile':
			return 'dockerfile';
		case 'json':
			return kindByKeys(jsonKeys(code), code) ?? kindOfPolicy(jsonKeys(code), title) ?? 'json';
		case 'yaml':
		case 'yml':
			if (/(?:^|[\s/])\.github\/workflows\/\S+\.ya?ml/.test(title)) return 'workflow';
			return kindByKeys(yamlKeys(code), code) ?? kindOfServices(yamlKeys(code), title) ?? 'yaml';
		default:
			return undefined;
	}
}

/** How much of a block is looked at to tell its kind. */
const enough = 20_000;

/** The keys at the beginning of a line. */
function yamlKeys(code: string): ReadonlySet<string> {
	const found = code
		.slice(0, enough)
		.matchAll(/^(?:"([\w.-]+)"|'([\w.-]+)'|([\w.-]+))[ \t]*:(?=\s|$)/gm);
	return new Set([...found].map(([, double, single, plain]) => double ?? single ?? plain ?? ''));
}

/** Every key, since JSON may be indented or not; each of those asked for says enough. */
function jsonKeys(code: string): ReadonlySet<string> {
	const found = code.slice(0, enough).matchAll(/"([\w.-]{1,40})"[ \t\r\n]{0,20}:/g);
	return new Set([...found].map(([, key = '']) => key));
}

function kindByKeys(keys: ReadonlySet<string>, code: string): FileKind | undefined {
	if (keys.has('AWSTemplateFormatVersion')) return 'cloudformation';
	if (keys.has('Resources') && /\bAWS::\w+::\w+/.test(code.slice(0, enough)))
		return 'cloudformation';
	if (keys.has('containerDefinitions')) return 'task-definition';
	if (keys.has('Statement')) return 'policy';
	if (keys.has('apiVersion') && keys.has('kind')) {
		return isKubernetes(code) ? 'kubernetes' : undefined;
	}
	return undefined;
}

/** A policy whose statement is misspelt still has the rest of one. */
function kindOfPolicy(keys: ReadonlySet<string>, title: string): FileKind | undefined {
	const named = /\bpolicy(?:\.json)?$/i.test(title);
	return named && (keys.has('Effect') || keys.has('Action')) ? 'policy' : undefined;
}

function kindOfServices(keys: ReadonlySet<string>, title: string): FileKind | undefined {
	if (/(?:^|[\s/])(?:docker-)?compose(?:[.-][\w-]+)?\.ya?ml\b/.test(title)) return 'compose';
	if (keys.has('services')) return /\b(?:stack|swarm)\b/i.test(title) ? 'stack' : 'compose';
	return undefined;
}

/** APIs of Kubernetes itself; another group with a dot in its name is somebody's own. */
function isKubernetes(code: string): boolean {
	const versions = code
		.slice(0, enough)
		.matchAll(/(?:^|[\s{,"])"?apiVersion"?\s{0,5}:\s{0,5}["']?([\w./-]+)/g);
	return [...versions].some(([, version = '']) => {
		const [group = ''] = version.includes('/') ? version.split('/') : [''];
		return !group.includes('.') || (group.endsWith('.k8s.io') && !others.has(group));
	});
}

/** Groups of projects around Kubernetes, whose kinds its API does not have. */
const others: ReadonlySet<string> = new Set([
	'cluster.x-k8s.io',
	'gateway.networking.k8s.io',
	'kind.x-k8s.io',
	'kops.k8s.io',
	'kubeadm.k8s.io',
	'kubelet.config.k8s.io',
	'kubeproxy.config.k8s.io',
	'kubescheduler.config.k8s.io',
	'kustomize.config.k8s.io',
	'metrics.k8s.io',
	'snapshot.storage.k8s.io',
]);
