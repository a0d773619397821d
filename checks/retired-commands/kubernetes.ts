import type { RetiredCommand } from './retired-command.ts';

const changesOf118 =
	'https://github.com/kubernetes/kubernetes/blob/master/CHANGELOG/CHANGELOG-1.18.md';
const notesOf122 = 'https://kops.sigs.k8s.io/releases/1.22-NOTES/';
const gone = { state: 'gone' } as const;
const outdated = { state: 'outdated' } as const;

export const retiredOfKubectl: readonly RetiredCommand[] = [
	{
		...gone,
		commands: ['kubectl run'],
		flags: ['--replicas', '--generator'],
		since: '2020-03',
		instead: 'kubectl create deployment NAME --image=IMAGE --replicas=NUMBER',
		source: 'https://github.com/kubernetes/kubernetes/pull/87077',
	},
	{
		...gone,
		commands: ['kubectl run'],
		flags: ['--schedule'],
		since: '2020-03',
		instead: 'kubectl create cronjob NAME --image=IMAGE --schedule=TIMES',
		source: 'https://github.com/kubernetes/kubernetes/pull/87077',
	},
	{
		...gone,
		commands: ['kubectl exec'],
		withoutDashes: true,
		since: '2024-08',
		instead: 'kubectl exec POD -- COMMAND',
		source: 'https://github.com/kubernetes/kubernetes/pull/125437',
	},
	{
		...gone,
		commands: ['kubectl'],
		flags: ['--dry-run'],
		value: /^(?:true|false)?$/,
		since: '2021-12',
		instead: '--dry-run=client, or --dry-run=server',
		source: 'https://github.com/kubernetes/kubernetes/pull/105327',
	},
	{
		...gone,
		commands: ['kubectl apply'],
		flags: ['--server-dry-run'],
		since: '2020-08',
		instead: '--dry-run=server',
		source: 'https://github.com/kubernetes/kubernetes/pull/91308',
	},
	{
		...gone,
		commands: ['kubectl rolling-update'],
		since: '2020-03',
		instead: 'kubectl set image deployment/NAME CONTAINER=IMAGE',
		source: changesOf118,
	},
	{
		...gone,
		commands: ['kubectl get'],
		flags: ['--export'],
		since: '2020-03',
		instead: 'kubectl get -o yaml, and take out what the cluster has added',
		source: changesOf118,
	},
	{
		...outdated,
		commands: ['kubectl'],
		flags: ['--record'],
		since: '2021-08',
		instead: 'kubectl annotate deployment/NAME kubernetes.io/change-cause=REASON',
		source: 'https://github.com/kubernetes/kubernetes/issues/40422',
	},
	{
		...outdated,
		commands: ['kubectl drain'],
		flags: ['--delete-local-data'],
		since: '2020-12',
		instead: '--delete-emptydir-data',
		source: 'https://kubernetes.io/docs/reference/kubectl/generated/kubectl_drain/',
	},
];

export const retiredOfKops: readonly RetiredCommand[] = [
	...['toolbox convert-imported', 'import'].map((name) => ({
		...gone,
		commands: [`kops ${name}`],
		since: '2021-10',
		instead: 'kops create cluster, and move what runs to the new one',
		source: notesOf122,
	})),
	{
		...gone,
		commands: ['kops toolbox bundle'],
		since: '2021-01',
		instead: 'kops toolbox enroll',
		source: 'https://kops.sigs.k8s.io/releases/1.19-NOTES/',
	},
	...['set', 'unset'].map((verb) => ({
		...gone,
		commands: [`kops ${verb}`],
		since: '2021-10',
		instead: `kops edit cluster --${verb} FIELD`,
		source: notesOf122,
	})),
	{
		...outdated,
		commands: ['kops create secret sshpublickey'],
		since: '2021-10',
		instead: 'kops create sshpublickey {rest}',
		source: notesOf122,
	},
	{
		...gone,
		commands: ['kops create secret keypair'],
		since: '2021-10',
		instead: 'kops create keypair {rest}',
		source: notesOf122,
	},
	...['zones', 'count', 'size', 'image', 'volume-size', 'security-groups', 'tenancy'].map(
		(part) => ({
			...outdated,
			commands: ['kops create cluster'],
			flags: [`--master-${part}`],
			since: '2023-03',
			instead: `--control-plane-${part}`,
			source: 'https://kops.sigs.k8s.io/cli/kops_create_cluster/',
		}),
	),
	{
		...outdated,
		commands: ['kops create cluster'],
		flags: ['--vpc'],
		since: '2023-03',
		instead: '--network-id',
		source: 'https://kops.sigs.k8s.io/cli/kops_create_cluster/',
	},
	{
		...outdated,
		commands: ['kops rolling-update cluster'],
		flags: ['--master-interval'],
		since: '2023-03',
		instead: '--control-plane-interval',
		source: 'https://kops.sigs.k8s.io/cli/kops_rolling-update_cluster/',
	},
];
