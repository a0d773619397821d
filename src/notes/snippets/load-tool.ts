import { awsTool, type AwsNewer } from './fig/aws-tool.ts';
import { commonTool, commonTools, needsSpec } from './fig/common-tools.ts';
import { loadSpec, specsFolder } from './fig/load-spec.ts';
import { withAdditions } from './tool-additions.ts';
import type { Tool } from './tool.ts';

/** Finds the tables of command-line tools, each loaded when it is first asked for. */
export interface Toolbox {
	/**
	 * The table of a command's tool; nothing for a tool that is not known here. Of the AWS CLI it
	 * holds the services that the words name.
	 *
	 * @param words the command's, the program first
	 */
	find(words: readonly string[]): Promise<Tool | undefined>;
	/** Tools whose version is known, so that one can say what a command was checked against. */
	readonly versioned: readonly string[];
}

/** A JSON file. Tests hold what the tables say against the form they are said to have. */
type Json = Promise<{ default: unknown }>;

/** The generated tables. */
const tables: Readonly<Record<string, () => Json>> = {
	docker: () => import('./tools/docker.json', { with: { type: 'json' } }),
	kubectl: () => import('./tools/kubectl.json', { with: { type: 'json' } }),
	kops: () => import('./tools/kops.json', { with: { type: 'json' } }),
};

/**
 * Opens the tables for one run.
 *
 * @param specs where @withfig/autocomplete keeps its specs; without it neither `aws` nor the shell's
 * common tools are judged by their flags
 */
export function openToolbox(specs: string | undefined = specsFolder()): Toolbox {
	const loaded = new Map<string, Promise<Tool | undefined>>();
	let services: Promise<string[]> | undefined;
	const once = (key: string, load: () => Promise<Tool | undefined>) => {
		const found = loaded.get(key) ?? load();
		loaded.set(key, found);
		return found;
	};
	return {
		versioned: [...Object.keys(tables), 'aws'],
		find: async ([name = '', ...rest]) => {
			const table = Object.hasOwn(tables, name) ? tables[name] : undefined;
			if (table) return once(name, () => loadTable(table));
			if (name === 'aws' && specs !== undefined) {
				const all = await (services ??= awsServices(specs));
				const named = [...new Set(rest.filter((word) => all.includes(word)))].sort();
				return once(`aws ${named.join(' ')}`, () => loadAws(specs, all, named));
			}
			if (!commonTools.includes(name)) return undefined;
			return once(name, async () => {
				const spec =
					specs !== undefined && needsSpec(name) ? await loadSpec(specs, name) : undefined;
				return commonTool(name, spec);
			});
		},
	};
}

async function loadTable(table: () => Json): Promise<Tool> {
	const tool = (await table()).default as Tool;
	return { ...tool, command: withAdditions(tool.command) };
}

async function loadAws(
	specs: string,
	services: readonly string[],
	named: readonly string[],
): Promise<Tool> {
	const json: Json = import('./tools/aws-newer.json', { with: { type: 'json' } });
	const newer = (await json).default as AwsNewer;
	const loaded = await Promise.all(
		services.map(async (service) => {
			const spec = named.includes(service) ? await loadSpec(specs, `aws/${service}`) : undefined;
			return [service, spec] as const;
		}),
	);
	return awsTool(new Map(loaded), newer);
}

/** The services that have specs; none when the package has no list of them. */
async function awsServices(specs: string): Promise<string[]> {
	try {
		const address = `${specs}index.json`;
		const json = import(/* @vite-ignore */ address, { with: { type: 'json' } }) as Json;
		const { completions } = (await json).default as { completions: string[] };
		return completions.filter((name) => name.startsWith('aws/')).map((name) => name.slice(4));
	} catch {
		return [];
	}
}
