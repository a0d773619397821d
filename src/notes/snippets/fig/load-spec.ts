import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { FigSpec } from './fig-command.ts';

/**
 * Where @withfig/autocomplete keeps its specs, as a file address that ends in `/`; nothing when it
 * is not installed. Its `exports` name the main file only, beside which the others lie.
 *
 * @param from a file's address to look from; within a bundle one's own is not the project's
 */
export function specsFolder(from: string | URL = import.meta.url): string | undefined {
	try {
		const main = createRequire(from).resolve('@withfig/autocomplete');
		return new URL('./', pathToFileURL(main)).href;
	} catch {
		return undefined;
	}
}

/**
 * Loads one spec, such as `curl` or `aws/ec2`; nothing when there is none of that name. They are
 * up to 1.5 MB of JavaScript each, so load only those that are needed.
 */
export async function loadSpec(folder: string, name: string): Promise<FigSpec | undefined> {
	if (!/^(?:aws\/)?[a-z0-9][a-z0-9-]*$/.test(name)) return undefined;
	try {
		const address = `${folder}${name}.js`;
		const module = (await import(/* @vite-ignore */ address)) as { default?: unknown };
		return isSpec(module.default) ? module.default : undefined;
	} catch {
		// The package was updated and has another set of specs: what is not there is not judged.
		return undefined;
	}
}

function isSpec(value: unknown): value is FigSpec {
	return typeof value === 'object' && value !== null && 'name' in value;
}
