// Where the time of a build goes: samples of Node's profiler, each given to the nearest function on
// its stack that says what is being done.

/** What is used of a `.cpuprofile`. */
export interface CpuProfile {
	nodes: readonly {
		id: number;
		callFrame: { functionName: string; url: string };
		children?: readonly number[];
	}[];
	samples: readonly number[];
	/** Microseconds from the sample before. */
	timeDeltas: readonly number[];
}

export const phases = [
	'check',
	'read',
	'parse',
	'highlight',
	'render',
	'files for programs',
	'bundle',
	'pictures',
	'write',
	'index',
	'offline',
	'garbage collection',
	'other',
] as const;
export type Phase = (typeof phases)[number];

/**
 * A function is of a phase by its file, or, where Astro has bundled it, by its name. The first that
 * matches counts, so what is particular stands before what is general.
 */
const rules: readonly (readonly [phase: Phase, file: RegExp, name?: RegExp])[] = [
	['garbage collection', /^$/, /^\(garbage collector\)$/],
	['highlight', /\/@?shiki|oniguruma|vscode-textmate/],
	[
		'highlight',
		/\.prerender\//,
		/^(?:highlight\w*|tokenize|codeToTokens\w*|tokenizeWithTheme)(?:\$\d+)?$/,
	],
	['parse', /\/satteri\/|src\/notes\/parse|src\/notes\/scan/],
	['parse', /\.prerender\//, /^(?:parseNote|parseTo\w+|scan\w*)(?:\$\d+)?$/],
	['check', /\/checks\/(?!content-source|decode-text)/],
	['read', /content-loader|content-source|decode-text|astro\/dist\/content\//],
	['index', /\/pagefind\/|integrations\/(?:search|indexed|pagefind)/],
	['offline', /integrations\/offline|course\/offline/],
	[
		'files for programs',
		/\.prerender\//,
		/^(?:plainNote|plainMarkdown|writeMarkdown|plainQuestions)(?:\$\d+)?$/,
	],
	['files for programs', /\/mdast-util-to-markdown\//],
	['pictures', /\/sharp\/|astro\/dist\/assets\//],
	['render', /\.prerender\//],
	['write', /astro\/dist\/core\/build\/(?:generate|static-build)/],
	['bundle', /\/(?:vite|rolldown|rollup|esbuild|lightningcss)\/|@astrojs\/compiler/],
];

/**
 * Seconds of each phase.
 *
 * @param profile of one thread
 * @returns without the moments in which it waited
 */
export function phasesOf(profile: CpuProfile): Map<Phase, number> {
	const parents = new Map<number, number>();
	const frames = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame]));
	for (const { id, children = [] } of profile.nodes) {
		for (const child of children) parents.set(child, id);
	}
	const known = new Map<number, Phase>();
	const phaseOf = (id: number): Phase => {
		const found = known.get(id) ?? own(id) ?? 'other';
		known.set(id, found);
		return found;
	};
	const own = (id: number): Phase | undefined => {
		const frame = frames.get(id);
		const rule =
			frame &&
			rules.find(
				([, file, name]) => file.test(frame.url) && (name?.test(frame.functionName) ?? true),
			);
		const parent = parents.get(id);
		return rule?.[0] ?? (parent === undefined ? undefined : phaseOf(parent));
	};
	const seconds = new Map<Phase, number>(phases.map((phase) => [phase, 0]));
	for (const [index, id] of profile.samples.entries()) {
		if (frames.get(id)?.functionName === '(idle)') continue;
		const phase = phaseOf(id);
		seconds.set(phase, (seconds.get(phase) ?? 0) + (profile.timeDeltas[index] ?? 0) / 1e6);
	}
	return seconds;
}
