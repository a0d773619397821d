import { mkdtempSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildBudgets } from '../budgets.ts';
import { atEnd } from '../children.ts';
import { makeCourse } from '../course/make-course.ts';
import type { Figure, Unit } from '../figure.ts';
import type { Results } from '../results.ts';
import { removeFolder } from '../remove-folder.ts';
import { BenchProject } from './bench-project.ts';
import { buildFigures, cpuOf, type BuildRuns } from './build-figures.ts';
import type { Peer } from './peer.ts';
import { phases, phasesOf, type CpuProfile, type Phase } from './phases.ts';
import { siteFacts } from './site-facts.ts';
import { sizeText } from './size-text.ts';

interface BuildOptions {
	checkout: string;
	notes: number;
	/** How often each build is made; the median counts. */
	rounds: number;
	/** Built in turn with our cold build. */
	peer: Peer | undefined;
}

/** The size at which a site with an address is built too: it has feeds, a sitemap and pictures. */
const sizeWithAddress = 200;

/** Microseconds between two samples: 1 to 5 ms of a build that takes 5 s to 4 minutes. */
const sampling = (notes: number) => (notes > 1_000 ? 5_000 : 1_000);

/**
 * Builds a generated course cold, with nothing changed and with one note changed.
 *
 * @returns the project, whose site is finished
 */
export async function benchBuild(
	{ checkout, notes, rounds, peer }: BuildOptions,
	results: Results,
): Promise<BenchProject> {
	const { progress, figures } = results;
	const of = sizeText(notes);
	progress.say(`${of}: writing the course`);
	const project = BenchProject.generated(checkout, notes);
	await peer?.prepare(notes);
	const runs: BuildRuns = { cold: [], unchanged: [], changed: [], peer: [] };
	results.unfinished = () => buildFigures(notes, runs, peer?.name);
	for (let round = 1; round <= rounds; round++) {
		const during = (what: string, builder: Pick<Peer, 'build'>) =>
			progress.during(`${of}: ${what}${rounds > 1 ? `, ${round} of ${rounds}` : ''}`, () =>
				builder.build(),
			);
		project.forget();
		runs.cold.push(await during('cold build', project));
		if (peer) runs.peer.push(await during(`${peer.name}, cold build`, peer));
		runs.unchanged.push(await during('build with nothing changed', project));
		project.changeNote();
		runs.changed.push(await during('build with one note changed', project));
	}
	figures.push(...results.unfinished(), ...factsOf(project, notes));
	results.unfinished = undefined;
	if (notes === sizeWithAddress) figures.push(await withAddress(project, runs, results));
	figures.push(...(await phaseFigures(project, notes, results)));
	return project;
}

function factsOf({ dist }: BenchProject, notes: number): Figure[] {
	const ids = makeCourse(notes).ids.map(({ id }) => id);
	const { files, bytes, noteBytes, noteLinks } = siteFacts(dist, ids);
	const figure = (what: string, value: number, unit: Unit, more: Partial<Figure> = {}): Figure => ({
		...{ part: 'build', of: sizeText(notes), what, value, unit },
		...more,
	});
	return [
		figure('files', files, 'count'),
		figure('bytes on disk', bytes, 'bytes'),
		figure('HTML of the median note', noteBytes, 'bytes', { remark: 'brotli' }),
		figure('links in the median note', noteLinks, 'count', { budget: buildBudgets.links }),
	];
}

async function withAddress(
	project: BenchProject,
	{ cold }: BuildRuns,
	{ progress }: Results,
): Promise<Figure> {
	const of = sizeText(sizeWithAddress);
	project.forget();
	const cost = await progress.during(`${of}: cold build with an address`, () =>
		project.build({ SITE: 'https://course.example' }),
	);
	const without = cpuOf(cold);
	const value =
		cost.cpuSeconds === undefined || without === null ? null : cost.cpuSeconds - without;
	return {
		...{ part: 'build', of, what: 'feed, sitemap, pictures for shared links, CPU time', value },
		...{ unit: 's', remark: 'on top of cold, for a site that knows its address' },
	};
}

/** The part of all samples of one more cold build that each phase has, largest first. */
async function phaseFigures(
	project: BenchProject,
	notes: number,
	{ progress }: Results,
): Promise<Figure[]> {
	const common = { part: 'build', of: sizeText(notes), unit: 'share' } as const;
	project.forget();
	const seconds = await progress.during(`${sizeText(notes)}: cold build, profiled`, () =>
		profiled(project, sampling(notes)),
	);
	const whole = [...seconds.values()].reduce((sum, one) => sum + one, 0);
	return [...seconds]
		.sort(([, a], [, b]) => b - a)
		.map(([phase, one]) => ({ ...common, what: `of that: ${phase}`, value: one / whole }))
		.filter(({ value }) => value >= 0.005);
}

/** @param interval in microseconds */
async function profiled(project: BenchProject, interval: number): Promise<Map<Phase, number>> {
	const folder = mkdtempSync(path.join(realpathSync(tmpdir()), 'bench-profile-'));
	atEnd(() => removeFolder(folder));
	const flags = ['--cpu-prof', `--cpu-prof-dir=${folder}`, `--cpu-prof-interval=${interval}`];
	await project.build({}, flags);
	const sums = new Map<Phase, number>(phases.map((phase) => [phase, 0]));
	for (const file of readdirSync(folder)) {
		const profile = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as CpuProfile;
		for (const [phase, one] of phasesOf(profile)) sums.set(phase, (sums.get(phase) ?? 0) + one);
	}
	removeFolder(folder);
	return sums;
}
