/**
 * Commands that carry the command of a container: what stands behind the image or the container
 * belongs to it, and with it every flag.
 */
export interface ContainerCommand {
	/** Words of its own, such as the image, before those of the container. */
	own: number;
	/** Flags of its own may still follow those words; only `--` ends them. */
	dashes?: boolean;
	/** What follows are words of its own program, not of one that is named. */
	unnamed?: boolean;
}

const container: ContainerCommand = { own: 1 };
const pod: ContainerCommand = { own: 1, dashes: true };

const containerCommands: Readonly<Record<string, ContainerCommand>> = {
	'docker run': container,
	'docker create': container,
	'docker exec': container,
	'docker top': { own: 1, unnamed: true },
	'docker container run': container,
	'docker container create': container,
	'docker container exec': container,
	'docker container top': { own: 1, unnamed: true },
	'docker service create': container,
	'docker compose exec': container,
	'docker compose run': container,
	'kubectl exec': pod,
	'kubectl run': pod,
	'kubectl debug': pod,
	'kubectl create cronjob': pod,
	'kubectl create deployment': pod,
	'kubectl create job': pod,
	ssh: { own: 1, dashes: true, unnamed: true },
};

/** How a command, named from the tool down, hands words on to a container; most do not. */
export function containerCommand(path: readonly string[]): ContainerCommand | undefined {
	const name = path.join(' ');
	return Object.hasOwn(containerCommands, name) ? containerCommands[name] : undefined;
}
