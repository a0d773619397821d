// A test runner for Stryker that runs tests of `node:test` in its own process. Stryker's own way for
// them, its TAP runner, starts a process for every file of every mutant, 0.3 s each; here a mutant
// costs what its tests cost, some milliseconds.
//
// Each mutant is tried on code that is loaded already. What no test minds there is tried once more on
// code loaded anew, because tables and tests' own preparations are made when they are loaded, and
// because what is kept for the next call is kept from mutants before.
import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import path from 'node:path';
import type { Mutant, StrykerOptions } from '@stryker-mutator/api/core';
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
import type { CollectedTest } from './collect-tests.ts';
import { instrumented, withLoads } from './instrumented.ts';
import { loadTestFile } from './test-files.ts';

/** Nothing that is loaded ever goes: a process ends after so many mutants that were tried on new code. */
const mostCopies = 60;

class NodeTestRunner implements TestRunner {
	static readonly inject = tokens(commonTokens.options);
	/** All files of tests, absolute. */
	readonly #files: readonly string[];
	/** Which part of all mutants is tried, from 0 to 1. */
	readonly #sample: number;
	/** When a mutant's tests have taken so many milliseconds of the processor, no more are begun. */
	readonly #longest: number;
	readonly #loaded = new Map<string, readonly CollectedTest[]>();
	/** Milliseconds of the processor that each test took last. */
	readonly #times = new Map<string, number>();
	#copies = 0;
	/** The code on which mutants are tried first, and how many were. */
	#copy = 'copy 0';
	#runs = 0;
	#isSpent = false;

	constructor(options: StrykerOptions) {
		const [all, not] = ['nodeTest', 'nodeTestNot'].map((name) =>
			globSync(options[name] as string[]).map((file) => path.resolve(file)),
		) as [string[], string[]];
		this.#files = all.filter((file) => !not.includes(file)).sort();
		this.#sample = options['nodeTestSample'] as number;
		this.#longest = options['nodeTestLongest'] as number;
	}

	capabilities(): { reloadEnvironment: boolean } {
		return { reloadEnvironment: true };
	}

	async dryRun(): Promise<DryRunResult> {
		const results: TestResult[] = [];
		const filesOfTests = new Map<string, string>();
		for (const file of this.#files) {
			instrumented.currentTestId = file;
			const copy = `counts of ${file}`;
			for (const test of await this.#testsOf(file, copy)) {
				instrumented.currentTestId = test.id;
				filesOfTests.set(test.id, file);
				const failureMessage = await this.#failureOf(test, copy);
				const timeSpentMs = this.#times.get(test.id) ?? 0;
				const common = {
					id: test.id,
					name: test.title,
					fileName: file,
					timeSpentMs,
				};
				results.push(
					failureMessage === undefined
						? { ...common, status: TestStatus.Success }
						: { ...common, status: TestStatus.Failed, failureMessage },
				);
			}
		}
		instrumented.currentTestId = undefined;
		this.#isSpent = true;
		const mutantCoverage = withLoads(filesOfTests);
		return { status: DryRunStatus.Complete, tests: results, mutantCoverage };
	}

	/** @throws Error when this process is of no more use; Stryker then tries again in a new one */
	async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
		if (this.#isSpent) throw new Error('too much was loaded here');
		if (placeInSample(options.activeMutant) >= this.#sample) {
			return { status: MutantRunStatus.Error, errorMessage: 'not in the sample' };
		}
		const tests = await this.#testsFor(options.activeMutant.fileName, options.testFilter);
		const result = await this.#run(options, tests, this.#copy);
		this.#runs += 1;
		const killer = tests[result.nrOfTests - 1];
		if (result.status === MutantRunStatus.Survived || !killer) {
			return await this.#run(options, tests, this.#newCopy());
		}
		if ((await this.#failureOf(killer, this.#copy)) === undefined) return result;
		// Some mutant has left something behind; an earlier one, unless there was none.
		const isSure = this.#runs === 1;
		this.#copy = this.#newCopy();
		this.#runs = 0;
		return isSure ? result : await this.#run(options, tests, this.#newCopy());
	}

	/** The name of code that is loaded anew. */
	#newCopy(): string {
		this.#copies += 1;
		this.#isSpent = this.#copies >= mostCopies;
		return `copy ${this.#copies}`;
	}

	/** @param copy the code on which the tests are run */
	async #run(
		{ activeMutant, hitLimit }: MutantRunOptions,
		tests: readonly CollectedTest[],
		copy: string,
	): Promise<MutantRunResult & { nrOfTests: number }> {
		Object.assign(instrumented, {
			activeMutant: activeMutant.id,
			isCounted: true,
			hitCount: 0,
			hitLimit,
		});
		try {
			let spent = 0;
			for (const [index, test] of tests.entries()) {
				if (spent > this.#longest) return { status: MutantRunStatus.Survived, nrOfTests: index };
				const failureMessage = await this.#failureOf(test, copy);
				spent += this.#times.get(test.id) ?? 0;
				const nrOfTests = index + 1;
				if (determineHitLimitReached(instrumented.hitCount, hitLimit)) {
					return {
						status: MutantRunStatus.Timeout,
						reason: 'hit limit',
						nrOfTests,
					};
				}
				if (failureMessage !== undefined) {
					const killedBy = [test.id];
					return {
						status: MutantRunStatus.Killed,
						killedBy,
						failureMessage,
						nrOfTests,
					};
				}
			}
			return { status: MutantRunStatus.Survived, nrOfTests: tests.length };
		} finally {
			Object.assign(instrumented, {
				activeMutant: undefined,
				hitLimit: undefined,
			});
		}
	}

	async #failureOf(test: CollectedTest, copy: string): Promise<string | undefined> {
		const begun = process.cpuUsage();
		try {
			// A test that the mutant has taken away, or that has another title now, fails nowhere.
			const tests = await this.#testsOf(test.file, copy);
			await tests.find(({ id }) => id === test.id)?.run();
			return undefined;
		} catch (error) {
			return error instanceof Error ? error.message : String(error);
		} finally {
			const { user, system } = process.cpuUsage(begun);
			this.#times.set(test.id, (user + system) / 1000);
		}
	}

	/** Those of the file that mirrors the mutant's first, then the others; of each the quick ones first. */
	async #testsFor(fileName: string, ids: readonly string[] | undefined): Promise<CollectedTest[]> {
		const named = ids && new Set(ids);
		const own = `${path.basename(fileName, '.ts')}.`;
		const isOwn = (file: string) => path.basename(file).startsWith(own);
		const tests: CollectedTest[] = [];
		for (const file of this.#files) {
			if (ids && !ids.some((id) => id.startsWith(`${file} `))) continue;
			tests.push(...(await this.#testsOf(file, this.#copy)));
		}
		const rank = ({ id, file }: CollectedTest) =>
			(this.#times.get(id) ?? 0) - (isOwn(file) ? this.#longest : 0);
		return tests
			.filter(({ id }) => !named || named.has(id))
			.sort((one, other) => rank(one) - rank(other));
	}

	async #testsOf(file: string, copy: string): Promise<readonly CollectedTest[]> {
		const key = `${copy} ${file}`;
		const tests = this.#loaded.get(key) ?? (await loadTestFile(file, copy));
		this.#loaded.set(key, tests);
		return tests;
	}
}

/** From 0 to 1, by chance, and the same each time. */
function placeInSample({ fileName, location, mutatorName, replacement }: Mutant): number {
	const file = path.relative(process.cwd(), fileName);
	const name = JSON.stringify([file, location, mutatorName, replacement]);
	return createHash('sha256').update(name).digest().readUInt32BE(0) / 2 ** 32;
}

export const strykerPlugins = [
	declareClassPlugin(PluginKind.TestRunner, 'node-test', NodeTestRunner),
];

const patterns = { type: 'array', items: { type: 'string' }, default: [] };
const sample = { type: 'number', minimum: 0, maximum: 1, default: 1 };
const longest = { type: 'number', default: 1500 };

/** Adds the patterns of test files, how many mutants are tried, and how long each may take, to Stryker's options. */
export const strykerValidationSchema = {
	properties: {
		nodeTest: patterns,
		nodeTestNot: patterns,
		nodeTestSample: sample,
		nodeTestLongest: longest,
	},
};
