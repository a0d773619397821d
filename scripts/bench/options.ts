import { existsSync } from 'node:fs';
import path from 'node:path';
import { CouldNotRun } from '../../checks/could-not-run.ts';
import { readFlags } from '../../checks/read-flags.ts';
import { parts, type Part } from './figure.ts';
import { wholeNumber } from './whole-number.ts';

export interface BenchOptions {
	help: boolean;
	json: boolean;
	/** Numbers of notes, smallest first. */
	sizes: readonly number[];
	only: ReadonlySet<Part>;
	/** Times that each build is made and each page judged; undefined: as the part sees fit. */
	rounds: number | undefined;
	/** Which other generators build the same notes. */
	peer: 'starlight' | 'none';
	/** Another checkout, to be measured in turn with this one. */
	versus: string | undefined;
}

const usualSizes = [21, 200, 1000, 5000];
const peers = ['starlight', 'none'] as const;

export const helpText = `npm run bench [-- options]

Measures what the site promises and prints it, each figure with its budget: builds of generated
courses, what pages weigh in Chromium, Lighthouse, the search, and how soon a saved note is shown.
All of it takes about half an hour on two cores. CPU time and memory need Linux.

  --sizes LIST     numbers of notes, with commas between; without it ${usualSizes.join(',')}
  --only LIST      parts, with commas between: ${parts.join(', ')}
  --rounds COUNT   how often each build is made and each page judged, the median counts; without it
                   2 where a peer is built in turn, 5 with --vs, 3 for Lighthouse, else 1
  --peer NAME      ${peers.join(' or ')}: the same notes built by it, in turn with the cold build of
                   1,000 notes, or the largest smaller course of --sizes; installed when first asked for
  --vs DIR         builds with this checkout and the one in DIR in turn, and prints the ratios alone
  --json           the figures as JSON on stdout
  --help           print this

For example: npm run bench -- --only build --sizes 200 --peer none`;

/**
 * Reads the command line of `npm run bench`.
 *
 * @throws CouldNotRun when an option is unknown or has a value that it cannot have
 */
export function readBenchOptions(args: readonly string[]): BenchOptions {
	const known = {
		...{ sizes: 'LIST', only: 'LIST', rounds: 'COUNT', peer: 'NAME', vs: 'DIR' },
		...{ json: '', help: '' },
	};
	const { values, switches, words } = readFlags(args, known);
	const [word] = words;
	if (word !== undefined) {
		throw new CouldNotRun(
			`Unexpected ${word}, expected options only. npm run bench -- --help names them.`,
		);
	}
	const rounds = values.get('rounds');
	const versus = values.get('vs');
	return {
		help: switches.has('help'),
		json: switches.has('json'),
		sizes: sizesOf(values.get('sizes')),
		only: partsOf(values.get('only')),
		rounds: rounds === undefined ? undefined : wholeNumber('rounds', rounds),
		peer: peerOf(values.get('peer')),
		versus: versus === undefined ? undefined : checkoutIn(versus),
	};
}

function sizesOf(list: string | undefined): number[] {
	if (list === undefined) return usualSizes;
	const sizes = list.split(',').map((size) => wholeNumber('sizes', size.trim()));
	return [...new Set(sizes)].sort((a, b) => a - b);
}

function partsOf(list: string | undefined): Set<Part> {
	if (list === undefined) return new Set(parts);
	return new Set(
		list.split(',').map((name) => {
			const part = parts.find((one) => one === name.trim());
			if (part) return part;
			throw new CouldNotRun(
				`Unexpected ${name} after --only, expected some of ${parts.join(', ')}.`,
			);
		}),
	);
}

function peerOf(name = 'starlight'): BenchOptions['peer'] {
	const peer = peers.find((one) => one === name);
	if (peer) return peer;
	throw new CouldNotRun(`Unexpected ${name} after --peer, expected ${peers.join(' or ')}.`);
}

function checkoutIn(folder: string): string {
	const whole = path.resolve(folder);
	for (const part of ['astro.config.mjs', 'scripts/astro.ts', 'node_modules/astro']) {
		if (existsSync(path.join(whole, part))) continue;
		throw new CouldNotRun(
			`Unexpected absence of ${part} in ${folder}, expected a checkout of this project with its packages. Run npm install there.`,
		);
	}
	return whole;
}
