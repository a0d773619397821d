import path from 'node:path';
import { parseArgs } from 'node:util';
import { CouldNotRun } from '../../checks/could-not-run.ts';
import { suggest } from '../../checks/suggest.ts';
import { nearest } from '../../src/schema/nearest.ts';

const papers = ['a4', 'letter'] as const;

export interface PdfOptions {
	/** The finished site. */
	site: string;
	/** Where the PDFs go. */
	out: string;
	paper: (typeof papers)[number];
	/** Names of booklets; none means all. */
	names: readonly string[];
	help: boolean;
}

export const helpText = `npm run pdf -- [name…] [options]

Writes the booklets of the finished site as tagged PDFs: one for each module, named for it, and the
whole course as booklet.pdf. With names, those alone.

  --out DIR        where they go (default: pdf/ in the site's folder)
  --paper SIZE     ${papers.join(' or ')} (default: ${papers[0]})
  --site DIR       the finished site (default: dist)
  --help           print this`;

const known = {
	out: { type: 'string' },
	paper: { type: 'string' },
	site: { type: 'string' },
	help: { type: 'boolean', short: 'h' },
} as const;

/**
 * Reads the command line of `npm run pdf`.
 *
 * @throws CouldNotRun when an option is unknown or lacks its value.
 */
export function readPdfOptions(args: readonly string[]): PdfOptions {
	const { tokens, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		strict: false,
		tokens: true,
		options: known,
	});
	const values = new Map<string, string>();
	for (const token of tokens) {
		if (token.kind !== 'option') continue;
		const names = Object.keys(known).map((key) => `--${key}`);
		if (!Object.hasOwn(known, token.name)) {
			throw new CouldNotRun(
				`Unexpected option ${token.rawName}, expected one of ${names.join(', ')}.` +
					suggest(nearest(token.rawName, names)),
			);
		}
		if (token.name !== 'help' && !token.value) {
			throw new CouldNotRun(`Unexpected ${token.rawName} without a value, expected one behind it.`);
		}
		values.set(token.name, token.value ?? '');
	}
	const site = path.resolve(values.get('site') ?? 'dist');
	return {
		site,
		out: path.resolve(values.get('out') ?? path.join(site, 'pdf')),
		paper: paperOf(values.get('paper') ?? papers[0]),
		names: positionals,
		help: values.has('help'),
	};
}

function paperOf(word: string): PdfOptions['paper'] {
	const paper = papers.find((one) => one === word.toLowerCase());
	if (paper) return paper;
	throw new CouldNotRun(
		`Unexpected paper ${word}, expected ${papers.join(' or ')}.${suggest(nearest(word, papers))}`,
	);
}
