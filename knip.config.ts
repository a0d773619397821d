import type { KnipConfig } from 'knip';

// Knip finds most by itself: Astro's pages, the configurations, what the scripts of package.json name.
// Here stands what is reached in ways that it does not read.
export default {
	entry: [
		// Named by a pattern or a path in `scripts/test/suites.ts` and `scripts/test/run-suite.ts`.
		'tests/{unit,site,deep}/**/*.test.ts',
		'playwright.deep.config.ts',
		'scripts/test/count-reporter.ts',
		// Run by hand, as docs/search.md, docs/quality.md or their own first lines say.
		'scripts/search/compare.ts',
		'scripts/bench/generate.ts',
		'scripts/mutation/{emptied-functions,score}.ts',
		// Bundled or packed by name, by `bundle-worker.ts` and `zip-site.ts`.
		'src/islands/offline/worker/{keep,remove}-worker.ts',
		// Put into pages by name, by `live-reload.ts`.
		'src/islands/live/follow.ts',
		'scripts/zip/serve.mjs',
		// Programs that tests start.
		'tests/fixtures/set-up/npm-cli.js',
		'tests/support/{canary/preload.ts,later-clock.mjs}',
		'tests/unit/notes/snippets/support/read-shell-bombs.ts',
	],
	// What the importer is tested with belongs to other sites.
	ignoreFiles: ['tests/fixtures/import/**'],
	project: ['{src,checks,scripts,tests}/**/*.{ts,mjs,js,astro}', 'src/**/*.mdx', '*.{ts,mjs,js}'],
	ignoreDependencies: [
		// Called by `astro check`.
		'@astrojs/check',
		// Found by `import.meta.resolve` in `load-spec.ts`, a file a tool.
		'@withfig/autocomplete',
		// Their files are copied, by `looks-site.ts`.
		'@fontsource-variable/noto-sans',
		'@fontsource/dejavu-mono',
	],
	// Plugins of Stryker are packages; its runner is our own.
	stryker: {
		config: [],
		entry: ['stryker{,.checks}.config.mjs', 'scripts/mutation/node-test-runner.ts'],
	},
	// Of the system; the tests that need them say so where they are missing.
	ignoreBinaries: ['java', 'mkfifo'],
	// A type that says what an exported function takes is worth its name outside, wanted yet or not.
	ignoreExportsUsedInFile: { interface: true, type: true },
} satisfies KnipConfig;
