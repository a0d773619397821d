import { writtenFlag } from './fig/fig-command.ts';
import type { ToolCommand } from './tool.ts';

/** What works and stands in no documentation, or is newer than the documentation that was read. */
interface Addition {
	aliases?: string;
	flags?: string;
	/** The flags are understood by its subcommands, too. */
	inherited?: true;
	/** Takes words of its own besides its subcommands, so that nothing behind it is judged. */
	open?: true;
}

/** https://github.com/docker/cli/tree/v29.0.0/cli/command and docker/compose, `MarkHidden` there. */
const docker: Readonly<Record<string, Addition>> = {
	...Object.fromEntries(
		['run', 'create', 'container run', 'container create'].map((name) => [
			`docker ${name}`,
			{ flags: '--net= --net-alias= --dns-opt=' },
		]),
	),
	'docker volume create': { flags: '--name=' },
	'docker compose': { flags: '-v --version --verbose --no-ansi --workdir=' },
	'docker compose build': { flags: '--parallel --compress --force-rm --no-rm --progress=' },
	'docker compose exec': { flags: '-i --interactive -t --tty' },
	'docker compose pull': { flags: '--parallel --no-parallel' },
	'docker compose rm': { flags: '-a --all' },
	'docker compose run': { flags: '-t --tty' },
	'docker buildx history inspect': { open: true },
};

/** `Aliases` of https://github.com/kubernetes/kubernetes/tree/v1.32.0/staging/src/k8s.io/kubectl */
const kubectl: Readonly<Record<string, Addition>> = {
	kubectl: { flags: '--as-user-extra= --kuberc=', inherited: true },
	// Since 1.34.
	'kubectl autoscale': { flags: '--cpu= --memory=' },
	'kubectl config use-context': { aliases: 'use' },
	'kubectl create configmap': { aliases: 'cm' },
	'kubectl create cronjob': { aliases: 'cj' },
	'kubectl create deployment': { aliases: 'deploy' },
	'kubectl create ingress': { aliases: 'ing' },
	'kubectl create namespace': { aliases: 'ns' },
	'kubectl create poddisruptionbudget': { aliases: 'pdb' },
	'kubectl create priorityclass': { aliases: 'pc' },
	'kubectl create quota': { aliases: 'resourcequota' },
	'kubectl create service': { aliases: 'svc' },
	'kubectl create serviceaccount': { aliases: 'sa' },
	'kubectl options': { open: true },
	'kubectl set serviceaccount': { aliases: 'sa' },
	'kubectl top node': { aliases: 'nodes no' },
	'kubectl top pod': { aliases: 'pods po' },
};

/** `Aliases` and `MarkHidden` of https://github.com/kubernetes/kops/tree/master/cmd/kops */
const kops: Readonly<Record<string, Addition>> = {
	'kops create secret': { flags: '--name=' },
	'kops get': { flags: '-o= --output=', inherited: true },
	'kops get clusters': { aliases: 'cluster' },
	'kops get secrets': { flags: '--type=' },
	'kops get secret': { flags: '--type=' },
};

const additions: Readonly<Record<string, Addition>> = { ...docker, ...kubectl, ...kops };

/** A tool's commands with what its documentation leaves out. */
export function withAdditions(command: ToolCommand, path = command.name): ToolCommand {
	const { aliases = '', flags = '', inherited = false, open } = additions[path] ?? {};
	const names = command.commands?.map(({ name }) => name) ?? [];
	const missing = Object.keys(additions)
		.filter((key) => additions[key]?.open && key.slice(0, key.lastIndexOf(' ')) === path)
		.map((key) => key.slice(path.length + 1))
		.filter((name) => !names.includes(name))
		.map((name): ToolCommand => ({ name, flags: [], open: true }));
	const commands = [
		...(command.commands ?? []).map((one) => withAdditions(one, `${path} ${one.name}`)),
		...missing,
	];
	return {
		...command,
		aliases: [...(command.aliases ?? []), ...words(aliases)],
		flags: [
			...command.flags.filter(({ names }) => !(inherited && isAmong(names, words(flags)))),
			...words(flags).map((text) => ({ ...writtenFlag(text), inherited })),
		],
		...(open ? { open, commands: [] } : commands.length > 0 ? { commands } : {}),
	};
}

function isAmong(names: readonly string[], written: readonly string[]): boolean {
	return written.some((text) => names.includes(text.replace(/=$/, '')));
}

function words(text: string): string[] {
	return text.split(' ').filter(Boolean);
}
