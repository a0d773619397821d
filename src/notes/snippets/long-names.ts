/**
 * Docker's first subcommands kept their names when they were gathered by what they work on; both
 * names do the same. https://github.com/docker/cli/tree/v29.0.0/docs/reference/commandline, `Aliases`
 */
const docker: Readonly<Record<string, string>> = {
	...gathered(
		'container',
		'attach commit cp create diff exec export kill logs pause port rename restart rm run start stats stop top unpause update wait',
	),
	...gathered('image', 'build history import load pull push save tag'),
	ps: 'container ls',
	images: 'image ls',
	rmi: 'image rm',
	info: 'system info',
};

/**
 * A command's name in full, and the short one, where it has both: `run` of docker is
 * `container run`. Others keep the name they were typed with.
 */
export function longName(
	tool: string,
	typed: readonly string[],
): { subcommands: readonly string[]; short?: string } {
	if (tool !== 'docker') return { subcommands: typed };
	const [first = '', ...rest] = typed;
	const long = Object.hasOwn(docker, first) ? docker[first]?.split(' ') : undefined;
	const subcommands = long ? [...long, ...rest] : typed;
	const name = subcommands.join(' ');
	const short = Object.keys(docker).find((key) => docker[key] === name);
	return { subcommands, ...(short === undefined ? {} : { short }) };
}

function gathered(group: string, names: string): Record<string, string> {
	return Object.fromEntries(names.split(' ').map((name) => [name, `${group} ${name}`]));
}
