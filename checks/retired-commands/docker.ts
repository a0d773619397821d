import type { RetiredCommand } from './retired-command.ts';

const deprecated = 'https://docs.docker.com/engine/deprecated/';
const retired = 'https://docs.docker.com/retired/';
const gone = { state: 'gone' } as const;
const outdated = { state: 'outdated' } as const;

export const retiredOfDocker: readonly RetiredCommand[] = [
	{
		...gone,
		commands: ['docker-compose'],
		since: '2023-07',
		instead: 'docker compose {rest}',
		source: 'https://docs.docker.com/compose/releases/migrate/',
	},
	{
		...gone,
		commands: ['docker-machine'],
		since: '2021-09',
		instead: 'commands that set up a virtual machine, such as multipass launch docker',
		source: retired,
	},
	{
		...gone,
		commands: ['docker run', 'docker container run', 'docker pull', 'docker image pull'],
		image: /^(?:docker\.io\/)?(?:(?:library|dockerswarm)\/)?swarm(?:[:@]|$)/,
		since: '2023-02',
		instead: 'docker swarm init',
		source: deprecated,
	},
	{
		...gone,
		commands: ['docker daemon'],
		since: '2017-12',
		instead: 'dockerd {rest}',
		source: deprecated,
	},
	{
		...gone,
		commands: ['docker deploy'],
		since: '2020-12',
		instead: 'docker stack deploy {rest}',
		source: deprecated,
	},
	{
		...gone,
		commands: ['docker trust'],
		since: '2025-11',
		instead: 'cosign sign, or another signer of images',
		source: 'https://docs.docker.com/engine/release-notes/29/',
	},
	{
		...outdated,
		commands: ['docker commit', 'docker container commit'],
		flags: ['--pause', '-p'],
		since: '2025-11',
		instead: 'docker container commit --no-pause for --pause=false, or nothing for --pause',
		source: deprecated,
	},
	{
		...outdated,
		commands: [
			'docker stop',
			'docker container stop',
			'docker restart',
			'docker container restart',
		],
		flags: ['--time'],
		since: '2025-02',
		instead: '--timeout',
		source: deprecated,
	},
	{
		...outdated,
		commands: ['docker run', 'docker container run', 'docker create', 'docker container create'],
		flags: ['--link'],
		unless: ['--network', '--net'],
		since: '2016-02',
		instead: 'docker network create NETWORK, then --network NETWORK for both containers',
		source: deprecated,
	},
	{
		...outdated,
		commands: ['build', 'create', 'pull', 'push', 'run', 'image build', 'image pull', 'image push']
			.concat('container create', 'container run')
			.map((name) => `docker ${name}`),
		flags: ['--disable-content-trust'],
		since: '2025-11',
		instead: 'the command without it',
		source: 'https://docs.docker.com/engine/release-notes/29/',
	},
	{
		...gone,
		commands: ['docker run', 'docker create', 'docker container run', 'docker container create'],
		flags: ['--kernel-memory'],
		since: '2023-02',
		instead: '--memory',
		source: deprecated,
	},
];
