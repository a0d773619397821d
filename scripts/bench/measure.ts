import { globSync, statSync } from 'node:fs';
import path from 'node:path';
import { benchBuild } from './build/bench-build.ts';
import { benchPair } from './build/bench-pair.ts';
import { BenchProject } from './build/bench-project.ts';
import { growthOf } from './build/build-figures.ts';
import { sizeText } from './build/size-text.ts';
import { starlight } from './build/starlight.ts';
import type { BenchOptions } from './options.ts';
import type { Results } from './results.ts';
import { benchLighthouse } from './site/bench-lighthouse.ts';
import { benchReload } from './site/bench-reload.ts';
import { benchSearch } from './site/bench-search.ts';
import { benchWeight } from './site/bench-weight.ts';
import { withServedSite } from './site/served-site.ts';

/** The size whose build has a peer beside it, unless all sizes are larger or smaller. */
const mostWithPeer = 1_000;

/** Measures what the options ask for, one thing after the other. */
export async function measure(
	checkout: string,
	options: BenchOptions,
	results: Results,
): Promise<void> {
	const { only, sizes, rounds, versus } = options;
	const { figures, progress } = results;
	if (versus !== undefined) {
		for (const notes of sizes) {
			const pair = { checkout, versus, notes, rounds: rounds ?? 5, progress };
			figures.push(...(await benchPair(pair)));
		}
		return;
	}
	if (only.has('build') || only.has('search')) {
		for (const notes of sizes) await measureSize(checkout, notes, options, results);
		figures.push(...growthOf(figures));
	}
	if (only.has('weight') || only.has('lighthouse') || only.has('reload')) {
		await measureOwn(checkout, options, results);
	}
}

/** A generated course of so many notes. */
async function measureSize(
	checkout: string,
	notes: number,
	{ only, sizes, rounds, peer }: BenchOptions,
	results: Results,
): Promise<void> {
	const { figures, progress } = results;
	const withPeer = peer === 'none' ? undefined : sizes.findLast((size) => size <= mostWithPeer);
	let project: BenchProject;
	if (only.has('build')) {
		const beside = notes === withPeer ? starlight() : undefined;
		project = await benchBuild(
			{ checkout, notes, peer: beside, rounds: rounds ?? (beside ? 2 : 1) },
			results,
		);
	} else {
		project = BenchProject.generated(checkout, notes);
		await progress.during(`${sizeText(notes)}: build`, () => project.build());
	}
	if (only.has('search')) {
		const found = await progress.during(`${sizeText(notes)}: search`, () =>
			withServedSite(project.dist, (site) => benchSearch(site, notes)),
		);
		figures.push(...found);
	}
	project.remove();
}

/** The checkout's own course, as it is published. */
async function measureOwn(
	checkout: string,
	{ only, rounds }: BenchOptions,
	{ figures, progress }: Results,
): Promise<void> {
	const note = longestNote(path.join(checkout, 'content'));
	const project = BenchProject.own(checkout, note);
	if (only.has('weight') || only.has('lighthouse')) {
		await progress.during('this course: build', () =>
			// A repository that is known puts a link into each note, and hosts send what is compressed.
			project.build({ GITHUB_REPOSITORY: 'owner/name', PRECOMPRESS: 'on' }),
		);
		await withServedSite(project.dist, async (site) => {
			if (only.has('weight')) {
				figures.push(...(await progress.during('this course: weight', () => benchWeight(site))));
			}
			if (only.has('lighthouse'))
				await benchLighthouse(site, { figures, progress, runs: rounds ?? 3 });
		});
	}
	if (only.has('reload')) {
		const reload = await progress.during('this course: live reload', () =>
			benchReload(project, note),
		);
		figures.push(...reload);
	}
	project.remove();
}

/** Path of the note with the longest text in a content folder. */
function longestNote(content: string): string {
	const notes = globSync('*/*.{md,mdx}', { cwd: content }).map((file) => ({
		file: file.split(path.sep).join('/'),
		size: statSync(path.join(content, file)).size,
	}));
	const [longest] = notes.sort((a, b) => b.size - a.size);
	if (!longest) throw new Error(`there is no note in ${content}`);
	return longest.file;
}
