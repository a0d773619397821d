import type { FigSpec } from './fig-command.ts';

/**
 * Where @withfig/autocomplete keeps its specs, as a file address that ends in `/`; nothing when it
 * is not installed. Its `exports` name the main file only, beside which the others lie.
 */
export function specsFolder(): string | undefined {
	try {
		return new URL('./', import.meta.resolve('@withfig/autocomplete')).href;
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
