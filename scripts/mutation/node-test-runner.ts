// A test runner for Stryker that runs tests of `node:test` in its own process. Stryker's own way for
// them, its TAP runner, starts a process for every file of every mutant, 0.3 s each; here a mutant
// costs what its tests cost, some milliseconds.
import { globSync } from 'node:fs';
import { registerHooks } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { MutantCoverage, StrykerOptions } from '@stryker-mutator/api/core';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
	determineHitLimitReached,
	DryRunStatus,
	MutantRunStatus,
	TestStatus,
	type DryRunResult,
	type MutantRunOptions,
	type MutantRunResult,
	type TestResult,
	type TestRunner,
} from '@stryker-mutator/api/test-runner';
import { testsOf, type CollectedTest } from './collect-tests.ts';

/** What Stryker's instrumented code reads and writes; of these names, whatever it is given. */
interface Instrumented {
	activeMutant?: string | undefined;
	currentTestId?: string | undefined;
	mutantCoverage?: MutantCoverage;
	hitCount?: number;
	hitLimit?: number | undefined;
}

const instrumented = ((globalThis as { __stryker__?: Instrumented }).__stryker__ ??= {});

class NodeTestRunner implements TestRunner {
	static readonly inject = tokens(commonTokens.options);
	readonly #patterns: readonly string[];
	readonly #not: readonly string[];
	/** Files that take long, and so are run for mutants of the file they mirror alone. */
	readonly #slow: ReadonlySet<string>;
	readonly #loaded = new Map<string, CollectedTest[]>();
	/** Milliseconds each test took last. */
	readonly #times = new Map<string, number>();
	/** Mutants that ran in this process. */
	#runs = 0;
	#isSpoilt = false;

	constructor(options: StrykerOptions) {
		this.#patterns = options['nodeTest'] as string[];
		this.#not = options['nodeTestNot'] as string[];
		const slow = globSync(options['nodeTestSlow'] as string[]);
		this.#slow = new Set(slow.map((file) => path.resolve(file)));
		const collector = new URL('collect-tests.ts', import.meta.url).href;
		registerHooks({
			resolve: (name, context, next) =>
				name === 'node:test' ? { url: collector, shortCircuit: true } : next(name, context),
		});
	}

	capabilities(): { reloadEnvironment: boolean } {
		return { reloadEnvironment: false };
	}

	async dryRun(): Promise<DryRunResult> {
		const results: TestResult[] = [];
		for (const test of await this.#testsIn(this.#allFiles())) {
			instrumented.currentTestId = test.id;
			const failure = await this.#failureOf(test);
			const common = {
				id: test.id,
				name: test.title,
				fileName: test.file,
				timeSpentMs: this.#times.get(test.id) ?? 0,
			};
			results.push(
				failure === undefined
					? { ...common, status: TestStatus.Success }
					: { ...common, status: TestStatus.Failed, failureMessage: failure },
			);
		}
		instrumented.currentTestId = undefined;
		const mutantCoverage: MutantCoverage = instrumented.mutantCoverage ?? {
			static: {},
			perTest: {},
		};
		return { status: DryRunStatus.Complete, tests: results, mutantCoverage };
	}

	/**
	 * @throws Error when an earlier mutant has left something behind that fails tests without any;
	 *   Stryker then tries again in a new process
	 */
	async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
		if (this.#isSpoilt) throw new Error('an earlier mutant has spoilt this process');
		const { activeMutant, testFilter, hitLimit, mutantActivation } = options;
		if (mutantActivation === 'static') instrumented.activeMutant = activeMutant.id;
		const tests = await this.#testsFor(activeMutant.fileName, testFilter);
		instrumented.activeMutant = activeMutant.id;
		instrumented.hitCount = 0;
		instrumented.hitLimit = hitLimit;
		const result = await this.#firstFailure(tests, hitLimit);
		instrumented.activeMutant = undefined;
		instrumented.hitLimit = undefined;
		this.#runs += 1;
		const killer = tests[result.nrOfTests - 1];
		if (result.status !== MutantRunStatus.Survived && killer !== undefined) {
			this.#isSpoilt = (await this.#failureOf(killer)) !== undefined;
			if (this.#isSpoilt && this.#runs > 1)
				throw new Error('the process may have been spoilt before');
		}
		return result;
	}

	async #firstFailure(
		tests: readonly CollectedTest[],
		hitLimit: number | undefined,
	): Promise<MutantRunResult & { nrOfTests: number }> {
		for (const [index, test] of tests.entries()) {
			const failure = await this.#failureOf(test);
			const nrOfTests = index + 1;
			if (determineHitLimitReached(instrumented.hitCount, hitLimit)) {
				return { status: MutantRunStatus.Timeout, reason: 'hit limit', nrOfTests };
			}
			if (failure !== undefined) {
				const killedBy = [test.id];
				return { status: MutantRunStatus.Killed, killedBy, failureMessage: failure, nrOfTests };
			}
		}
		return { status: MutantRunStatus.Survived, nrOfTests: tests.length };
	}

	async #failureOf(test: CollectedTest): Promise<string | undefined> {
		const begun = performance.now();
		try {
			await test.run();
			return undefined;
		} catch (error) {
			return error instanceof Error ? error.message : String(error);
		} finally {
			this.#times.set(test.id, performance.now() - begun);
		}
	}

	/** Those of the file that mirrors the mutant's first, then the quick ones. */
	async #testsFor(fileName: string, ids: readonly string[] | undefined): Promise<CollectedTest[]> {
		const named = ids && new Set(ids);
		const own = `${path.basename(fileName, '.ts')}.`;
		const isOwn = (file: string) => path.basename(file).startsWith(own);
		const files = this.#allFiles().filter(
			(file) =>
				(!this.#slow.has(file) || isOwn(file)) &&
				(!ids || ids.some((id) => id.startsWith(`${file} `))),
		);
		const tests = (await this.#testsIn(files)).filter(({ id }) => !named || named.has(id));
		const rank = ({ id, file }: CollectedTest) => (isOwn(file) ? -1 : (this.#times.get(id) ?? 0));
		return tests.sort((one, other) => rank(one) - rank(other));
	}

	#allFiles(): string[] {
		return globSync(this.#patterns, { exclude: this.#not })
			.map((file) => path.resolve(file))
			.sort();
	}

	async #testsIn(files: readonly string[]): Promise<CollectedTest[]> {
		for (const file of files) {
			if (this.#loaded.has(file)) continue;
			this.#loaded.set(file, await testsOf(file, () => import(pathToFileURL(file).href)));
		}
		return files.flatMap((file) => this.#loaded.get(file) ?? []);
	}
}

export const strykerPlugins = [
	declareClassPlugin(PluginKind.TestRunner, 'node-test', NodeTestRunner),
];

const patterns = { type: 'array', items: { type: 'string' }, default: [] };

/** Adds the patterns of test files to Stryker's options. */
export const strykerValidationSchema = {
	properties: { nodeTest: patterns, nodeTestNot: patterns, nodeTestSlow: patterns },
};
