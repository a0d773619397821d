import { mkdtempSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildBudgets, memoryBudget, type Budget } from '../budgets.ts';
import { atEnd } from '../children.ts';
import { makeCourse } from '../course/make-course.ts';
import { median, type Figure, type Unit } from '../figure.ts';
import type { Progress } from '../progress.ts';
import { removeFolder } from '../remove-folder.ts';
import { BenchProject } from './bench-project.ts';
import type { Peer } from './peer.ts';
import { phases, phasesOf, type CpuProfile, type Phase } from './phases.ts';
import type { Cost } from './run-measured.ts';
import { siteFacts } from './site-facts.ts';
import { sizeText } from './size-text.ts';

interface BuildOptions {
	checkout: string;
	notes: number;
	/** How often each build is made; the median counts. */
	rounds: number;
	/** Built in turn with our cold build. */
	peer: Peer | undefined;
	progress: Progress;
}

/** The size at which a site with an address is built too: it has feeds, a sitemap and pictures. */
const sizeWithAddress = 200;

/** Ratios are promised of a course of so many notes. */
const promisedSize = 1_000;

/** Builds above it are not profiled: that takes another cold build. */
const mostProfiled = 1_000;

/**
 * Builds a generated course cold, with nothing changed and with one note changed.
 *
 * @returns what that took, with the project, whose site is finished
 */
export async function benchBuild(
	options: BuildOptions,
): Promise<{ figures: Figure[]; project: BenchProject }> {
	const { checkout, notes, rounds, peer, progress } = options;
	const of = sizeText(notes);
	progress.say(`${of}: writing the course`);
	const project = BenchProject.generated(checkout, notes);
	await peer?.prepare(notes);
	const runs = {
		cold: [] as Cost[],
		unchanged: [] as Cost[],
		changed: [] as Cost[],
		peer: [] as Cost[],
	};
	for (let round = 1; round <= rounds; round++) {
		const nth = rounds > 1 ? `, ${round} of ${rounds}` : '';
		project.forget();
		runs.cold.push(await progress.during(`${of}: cold build${nth}`, () => project.build()));
		if (peer) {
			runs.peer.push(
				await progress.during(`${of}: ${peer.name}, cold build${nth}`, () => peer.build()),
			);
		}
		runs.unchanged.push(
			await progress.during(`${of}: build with nothing changed${nth}`, () => project.build()),
		);
		project.changeNote();
		runs.changed.push(
			await progress.during(`${of}: build with one note changed${nth}`, () => project.build()),
		);
	}
	const figure = (
		what: string,
		value: number | null,
		unit: Unit,
		more: Partial<Figure> = {},
	): Figure => ({
		...{ part: 'build', of, what, value, unit },
		...more,
	});
	const cost = (what: string, costs: readonly Cost[], isOurs = true): Figure[] => {
		const small =
			isOurs && what === 'cold' && notes <= 21 ? { budget: buildBudgets.smallSeconds } : {};
		const budget = isOurs ? { budget: memoryBudget(notes) } : {};
		return [
			figure(`${what}, wall time`, median(costs.map(({ seconds }) => seconds)), 's', small),
			figure(`${what}, CPU time`, cpuOf(costs), 's', spread(costs)),
			figure(
				`${what}, most memory`,
				median(costs.flatMap(({ peakBytes }) => peakBytes ?? [])),
				'bytes',
				budget,
			),
		];
	};
	const ratio = (what: string, part: readonly Cost[], whole: readonly Cost[], budget: Budget) =>
		figure(
			what,
			divide(cpuOf(part), cpuOf(whole)),
			'ratio',
			notes === promisedSize ? { budget } : {},
		);
	const facts = siteFacts(
		project.dist,
		makeCourse(notes).ids.map(({ id }) => id),
	);
	const figures = [
		...cost('cold', runs.cold),
		...cost('nothing changed', runs.unchanged),
		...cost('one note changed', runs.changed),
		ratio('nothing changed, to cold, CPU', runs.unchanged, runs.cold, buildBudgets.unchanged),
		ratio('one note changed, to cold, CPU', runs.changed, runs.cold, buildBudgets.oneChanged),
		...(peer ? cost(`${peer.name}, cold`, runs.peer, false) : []),
		...(peer
			? [ratio(`cold, to ${peer.name}, CPU`, runs.cold, runs.peer, buildBudgets.ofPeer)]
			: []),
		figure('files', facts.files, 'count'),
		figure('bytes on disk', facts.bytes, 'bytes'),
		figure('HTML of the median note', facts.noteBytes, 'bytes', { remark: 'brotli' }),
		figure('links in the median note', facts.noteLinks, 'count', { budget: buildBudgets.links }),
	];
	if (notes === sizeWithAddress) {
		project.forget();
		const cost = await progress.during(`${of}: cold build with an address`, () =>
			project.build({ SITE: 'https://course.example' }),
		);
		const more = cost.cpuSeconds === undefined ? null : cost.cpuSeconds - (cpuOf(runs.cold) ?? 0);
		figures.push({
			...figure('feed, sitemap, pictures for shared links, CPU time', more, 's'),
			remark: 'on top of cold, for a site that knows its address',
		});
	}
	if (notes <= mostProfiled) {
		project.forget();
		const shares = await progress.during(`${of}: cold build, profiled`, () => profiled(project));
		for (const [phase, share] of shares) {
			if (share >= 0.005) figures.push(figure(`of that: ${phase}`, share, 'share'));
		}
	} else {
		const remark = `profiled up to ${mostProfiled} notes`;
		figures.push(figure('phases', null, 'share', { remark }));
	}
	return { figures, project };
}

/** CPU seconds per note of the largest course to those of the one of 200 notes; nothing without both. */
export function growthOf(figures: readonly Figure[]): Figure[] {
	const cpu = (notes: number) =>
		figures.find(({ of, what }) => of === sizeText(notes) && what === 'cold, CPU time')?.value ??
		null;
	const [small, large] = [cpu(200), cpu(5_000)];
	if (small === null || large === null) return [];
	return [
		{
			...{
				part: 'build',
				of: 'from 200 to 5,000 notes',
				what: 'cold, CPU time per note',
				unit: 'ratio',
			},
			...{ value: large / 5_000 / (small / 200), budget: buildBudgets.growth },
		},
	];
}

/** The part of all samples that each phase has, largest first. */
async function profiled(project: BenchProject): Promise<[Phase, number][]> {
	const folder = mkdtempSync(path.join(realpathSync(tmpdir()), 'bench-profile-'));
	atEnd(() => removeFolder(folder));
	await project.build({}, ['--cpu-prof', `--cpu-prof-dir=${folder}`]);
	const sums = new Map<Phase, number>(phases.map((phase) => [phase, 0]));
	for (const file of readdirSync(folder)) {
		const profile = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as CpuProfile;
		for (const [phase, seconds] of phasesOf(profile))
			sums.set(phase, (sums.get(phase) ?? 0) + seconds);
	}
	removeFolder(folder);
	const whole = [...sums.values()].reduce((sum, seconds) => sum + seconds, 0);
	return [...sums]
		.map(([phase, seconds]): [Phase, number] => [phase, seconds / whole])
		.sort(([, a], [, b]) => b - a);
}

function cpuOf(costs: readonly Cost[]): number | null {
	return median(costs.flatMap(({ cpuSeconds }) => cpuSeconds ?? []));
}

function divide(part: number | null, whole: number | null): number | null {
	return part === null || whole === null || whole === 0 ? null : part / whole;
}

function spread(costs: readonly Cost[]): { remark?: string } {
	const seconds = costs.flatMap(({ cpuSeconds }) => cpuSeconds ?? []);
	if (seconds.length < 2) return {};
	return { remark: `${Math.min(...seconds).toFixed(1)} to ${Math.max(...seconds).toFixed(1)} s` };
}
