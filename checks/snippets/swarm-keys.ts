/**
 * What `docker stack deploy` does with keys of the Compose Specification, as of Docker CLI 29:
 * `types.go` and `config_schema_v3.13.json` of
 * https://github.com/docker/cli/tree/master/cli/compose. Each with what to write in its place.
 */

const remove = 'Remove it.';
const resources = 'Write deploy.resources.limits or deploy.resources.reservations.';

/** Top keys that its schema does not have. */
export const refusedAtTop: Readonly<Record<string, string>> = {
	include: 'Name each file: docker stack deploy -c one.yaml -c two.yaml.',
	models: remove,
	name: 'Remove it: the name of the stack stands in the command.',
};

/** Keys of a service that its schema does not have. */
export const refusedInService: Readonly<Record<string, string>> = {
	annotations: remove,
	attach: remove,
	blkio_config: remove,
	cgroup: remove,
	cpu_count: resources,
	cpu_percent: resources,
	cpu_period: resources,
	cpu_quota: resources,
	cpu_rt_period: remove,
	cpu_rt_runtime: remove,
	cpu_shares: resources,
	cpus: resources,
	cpuset: resources,
	develop: remove,
	device_cgroup_rules: remove,
	dns_opt: remove,
	extends: 'Write out what it takes from elsewhere.',
	gpus: 'Write deploy.resources.reservations.generic_resources.',
	group_add: remove,
	label_file: 'Write labels.',
	mem_limit: resources,
	mem_reservation: resources,
	mem_swappiness: remove,
	memswap_limit: remove,
	models: remove,
	oom_kill_disable: remove,
	pids_limit: 'Write deploy.resources.limits.pids.',
	platform: 'Write deploy.placement.constraints, such as node.platform.arch == aarch64.',
	post_start: remove,
	pre_stop: remove,
	profiles: remove,
	provider: remove,
	pull_policy: remove,
	pull_refresh_after: remove,
	runtime: remove,
	scale: 'Write deploy.replicas.',
	storage_opt: remove,
	use_api_socket: remove,
	uts: remove,
	volumes_from: 'Declare a volume, and name it in each service.',
};

/** Keys of a service that it reads and does nothing with; it warns of most of them. */
export const ignoredBySwarm: Readonly<Record<string, string>> = {
	build: 'Build the image before, push it to a registry, and name it in image.',
	cgroup_parent: remove,
	container_name: 'Remove it: a swarm names containers itself.',
	depends_on: 'Remove it, and let the service try again until the other one answers.',
	devices: remove,
	domainname: remove,
	expose: 'Remove it: services of one network reach all ports of each other.',
	external_links: remove,
	ipc: remove,
	links: 'Remove it: services of one network reach each other by name.',
	mac_address: remove,
	network_mode: 'Write networks.',
	pid: remove,
	privileged: remove,
	restart: 'Write deploy.restart_policy.',
	security_opt: remove,
	shm_size: remove,
	userns_mode: remove,
};
