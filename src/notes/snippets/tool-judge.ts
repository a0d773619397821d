import type { Judge } from './judge.ts';
import type { Tool } from './tool.ts';

/** What tools are called where one does not type them. */
const names: Readonly<Record<string, string>> = {
	docker: 'Docker',
	'docker compose': 'Docker Compose',
	'docker buildx': 'Docker Buildx',
	kubectl: 'kubectl',
	kops: 'kOps',
	aws: 'AWS CLI',
};

/**
 * A tool as a judge of commands; nothing for a tool whose version is not known.
 *
 * @param part the tool itself, or a plugin of it that has a version of its own
 */
export function toolJudge(
	{ name, version }: Pick<Tool, 'name' | 'version'>,
	{ read }: Pick<Tool, 'read'>,
): Judge | undefined {
	return Object.hasOwn(names, name) ? { what: names[name] ?? name, version, read } : undefined;
}
