// Loads files of tests into this process, with `collect-tests.ts` in the place of `node:test`.
import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { testsOf, type CollectedTest } from './collect-tests.ts';

/** Code of the project below the working folder, as its address begins. */
const root = pathToFileURL(`${process.cwd()}/`).href;
const collector = new URL('collect-tests.ts', import.meta.url).href;
const sources = new Map<string, string>();

registerHooks({
	resolve: (name, context, next) => {
		if (name === 'node:test') return { url: collector, shortCircuit: true };
		const found = next(name, context);
		const copy = /\?copy=.*/.exec(context.parentURL ?? '')?.[0];
		return copy !== undefined && isOwn(found.url) ? { ...found, url: found.url + copy } : found;
	},
	load: (url, context, next) =>
		url.includes('?copy=')
			? { format: 'module', source: sourceOf(url), shortCircuit: true }
			: next(url, context),
});

/**
 * Loads a file of tests, and everything of the project that it imports.
 *
 * @param file absolute
 * @param copy what is loaded under one name is shared; under a new name all of it is loaded anew
 * @returns its tests
 */
export function loadTestFile(file: string, copy: string): Promise<CollectedTest[]> {
	return testsOf(
		file,
		() => import(`${pathToFileURL(file).href}?copy=${encodeURIComponent(copy)}`),
	);
}

function isOwn(url: string): boolean {
	return url.startsWith(root) && url.endsWith('.ts') && !url.includes('/node_modules/');
}

/**
 * A file as JavaScript. Stryker's code goes on counting what runs after the counts are known, which takes
 * most of a mutant's time; here it stops where `__stryker__.isCounted`.
 */
function sourceOf(url: string): string {
	const file = fileURLToPath(url.replace(/\?.*/, ''));
	const known = sources.get(file);
	if (known !== undefined) return known;
	const source = stripTypeScriptTypes(readFileSync(file, 'utf8')).replace(
		'function cover() {',
		'$& if (ns.isCounted) return;',
	);
	sources.set(file, source);
	return source;
}
