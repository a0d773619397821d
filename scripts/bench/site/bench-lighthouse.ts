import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { lighthouseBudgets } from '../budgets.ts';
import { median, type Figure } from '../figure.ts';
import { installPackages } from '../install-packages.ts';
import type { Progress } from '../progress.ts';
import { certificatePackages, serveLikeHost } from './host-like-server.ts';
import { kindsOfPage } from './kinds-of-page.ts';
import type { ServedSite } from './served-site.ts';

/** Too large for the project, with its 114 packages: installed when it is first asked for. */
export const lighthousePackages = { lighthouse: '13.5.0', ...certificatePackages } as const;

const onlyCategories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Runs on a page that may fail: a busy machine spoils some. */
const mayFail = 3;

/** What is used of Lighthouse 13. */
interface LighthouseModule {
	default: (
		address: string,
		flags: LighthouseFlags,
	) => Promise<{ lhr: LighthouseResult } | undefined>;
}
interface LighthouseFlags {
	port: number;
	logLevel: 'error';
	output: 'json';
	onlyCategories: readonly string[];
}
interface LighthouseResult {
	categories: Readonly<Record<string, { title: string; score: number | null }>>;
	audits: Readonly<Record<string, { numericValue?: number; score: number | null }>>;
	/** How fast this machine is: its phone is a quarter of it, and meant to be one of 1,500 to 2,000. */
	environment: { benchmarkIndex: number };
	runtimeError?: { message: string };
}

/**
 * Has Lighthouse judge one page of each kind as its mobile phone would see it: a slow processor and a
 * slow network, both simulated; the site is served as hosts do.
 *
 * @param results.figures takes those of a page as soon as they are there
 * @param results.runs on each page, of which the median counts
 */
export async function benchLighthouse(
	{ dist, debuggingPort }: ServedSite,
	{ figures, progress, runs }: { figures: Figure[]; progress: Progress; runs: number },
): Promise<void> {
	const folder = await installPackages('lighthouse', lighthousePackages);
	const file = path.join(folder, 'node_modules/lighthouse/core/index.js');
	const { default: lighthouse } = (await import(pathToFileURL(file).href)) as LighthouseModule;
	const { origin, close } = await serveLikeHost(dist, folder);
	try {
		for (const { name, address } of kindsOfPage(dist)) {
			const judged = await progress.during(`Lighthouse: ${name}`, () =>
				judge(runs, () =>
					lighthouse(origin + address, {
						...{ port: debuggingPort, logLevel: 'error', output: 'json', onlyCategories },
					}),
				),
			);
			figures.push(
				...(typeof judged === 'string' ? [failed(name, judged)] : figuresOf(name, judged)),
			);
		}
	} finally {
		close();
	}
}

/** @returns the results of all runs, or why there are none */
async function judge(
	runs: number,
	run: () => Promise<{ lhr: LighthouseResult } | undefined>,
): Promise<LighthouseResult[] | string> {
	const results: LighthouseResult[] = [];
	const faults: string[] = [];
	while (results.length < runs) {
		try {
			const result = (await run())?.lhr;
			if (result && !result.runtimeError) results.push(result);
			else faults.push(result?.runtimeError?.message ?? 'no answer');
		} catch (error) {
			faults.push(error instanceof Error ? error.message : String(error));
		}
		if (faults.length > mayFail) return faults.at(-1) ?? '';
	}
	return results;
}

function failed(of: string, remark: string): Figure {
	return { part: 'lighthouse', of, what: 'lowest score', value: null, unit: 'score', remark };
}

function figuresOf(of: string, results: readonly LighthouseResult[]): Figure[] {
	const categories = Object.entries(results[0]?.categories ?? {}).map(([id, { title }]) => ({
		title,
		score: median(results.map(({ categories }) => 100 * (categories[id]?.score ?? 0))) ?? 0,
	}));
	const audit = (id: string) =>
		median(results.flatMap(({ audits }) => audits[id]?.numericValue ?? []));
	const { score, largestPaint, layoutShift, blocking } = lighthouseBudgets;
	const part = 'lighthouse';
	return [
		{
			...{
				part,
				of,
				what: 'lowest score',
				value: Math.min(...categories.map(({ score }) => score)),
			},
			...{ unit: 'score', budget: score },
			remark: categories.map(({ title, score }) => `${title} ${score}`).join(', '),
		},
		{
			...{ part, of, what: 'largest paint', value: audit('largest-contentful-paint') },
			...{ unit: 'ms', budget: largestPaint },
		},
		{
			...{ part, of, what: 'layout shift', value: audit('cumulative-layout-shift') },
			...{ unit: 'score', budget: layoutShift },
		},
		{
			...{ part, of, what: 'blocking time', value: audit('total-blocking-time') },
			...{ unit: 'ms', budget: blocking },
			remark: `index of this machine: ${Math.round(median(results.map(({ environment }) => environment.benchmarkIndex)) ?? 0)}`,
		},
	];
}
