import type { Tool, ToolCommand, ToolFlag } from '../tool.ts';
import { figCommand, writtenFlag, type FigSpec } from './fig-command.ts';

/** What the AWS CLI knows and the specs do not, as `npm run aws-newer` writes it. */
export interface AwsNewer {
	/** Of the AWS CLI. */
	version: string;
	/** YYYY-MM-DD. */
	read: string;
	source: string;
	/** By service and command: flags that are missing; `null` for what is known by name alone. */
	services: Readonly<Record<string, Readonly<Record<string, readonly string[] | null>> | null>>;
}

/**
 * The AWS CLI with some of its services.
 *
 * @param services every service by name, with its spec where that was loaded
 */
export function awsTool(
	services: ReadonlyMap<string, FigSpec | undefined>,
	{ services: newer, ...about }: AwsNewer,
): Tool {
	const names = new Set([...services.keys(), ...Object.keys(newer)]);
	const commands = [...names].map((name): ToolCommand => {
		const spec = services.get(name);
		if (!spec) return { name, flags: [], open: true };
		return withNewer({ ...figCommand(spec), name }, newer[name] ?? {});
	});
	return { ...about, name: 'aws', command: { name: 'aws', flags: everywhere, commands } };
}

function withNewer(
	service: ToolCommand,
	newer: Readonly<Record<string, readonly string[] | null>>,
): ToolCommand {
	const known = service.commands ?? [];
	const added = Object.keys(newer)
		.filter((name) => !known.some((command) => command.name === name))
		.map((name) => newCommand(name, newer[name] ?? null));
	const grown = known.map((command) => {
		const flags = newer[command.name];
		// The specs put commands of another service behind `cloudformation deploy`.
		const { commands, ...own } = command;
		return {
			...own,
			...(commands && command.flags.length === 0 ? { commands } : {}),
			flags: [...command.flags.filter(isJudged), ...(flags ?? []).map(writtenFlag)],
		};
	});
	return { ...service, commands: [...grown, ...added] };
}

function newCommand(name: string, flags: readonly string[] | null): ToolCommand {
	return flags ? { name, flags: flags.map(writtenFlag) } : { name, flags: [], open: true };
}

/** The specs want a value for `--generate-cli-skeleton`, which has one without it. */
function isJudged({ names }: ToolFlag): boolean {
	return !names.some((name) => inputFlags.includes(name));
}

const inputFlags = ['--generate-cli-skeleton', '--cli-input-json', '--cli-input-yaml'];

/** `awscli/data/cli.json` of AWS CLI 2.36.7, and what every operation and every list understands. */
const everywhere: readonly ToolFlag[] = [
	'--debug',
	'--endpoint-url=',
	'--no-verify-ssl',
	'--no-paginate',
	'--output=',
	'--query=',
	'--profile=',
	'--region=',
	'--version',
	'--color=',
	'--no-sign-request',
	'--ca-bundle=',
	'--cli-read-timeout=',
	'--cli-connect-timeout=',
	'--cli-binary-format=',
	'--no-cli-pager',
	'--cli-auto-prompt',
	'--no-cli-auto-prompt',
	'--cli-error-format=',
	'--generate-cli-skeleton[=]',
	'--cli-input-json=',
	'--cli-input-yaml=',
	'--starting-token=',
	'--max-items=',
	'--page-size=',
].map((text) => ({ ...writtenFlag(text), inherited: true }));
