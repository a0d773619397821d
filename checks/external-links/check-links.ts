import type { Content } from '../content.ts';
import { errorAt, warningAt, type PlacedFault } from '../placed-fault.ts';
import { askAll, isUnreachable } from './ask-all.ts';
import { listExternalLinks } from './list-links.ts';
import type { Net } from './probe.ts';
import type { Verdict } from './verdict.ts';
import type { VerdictCache } from './verdict-cache.ts';

interface LinksResult {
	faults: PlacedFault[];
	/** How many addresses the course names. */
	addresses: number;
	/** How many of them were asked for; the others are known from the last days. */
	asked: number;
	/** No address that was asked for could be reached at all: there is no internet here. */
	offline: boolean;
}

/**
 * Asks for every address of another site that a course names.
 *
 * @param told is called with how many are done, of how many.
 */
export async function checkLinks(
	content: Content,
	{
		net,
		cache,
		told,
	}: { net: Net; cache: VerdictCache; told?: (done: number, of: number) => void },
): Promise<LinksResult> {
	const links = listExternalLinks(content);
	const known = new Map<string, Verdict>();
	for (const address of links.keys()) {
		const verdict = cache.get(address);
		if (verdict) known.set(address, verdict);
	}
	const toAsk = [...links.keys()].filter((address) => !known.has(address));
	const verdicts = await askAll(toAsk, net, (done) => told?.(done, toAsk.length));
	const offline = toAsk.length > 0 && [...verdicts.values()].every(isUnreachable);
	if (!offline) await cache.keep(verdicts);
	const faults = [...links].flatMap(([address, places]) => {
		const verdict = verdicts.get(address) ?? known.get(address);
		return places.flatMap((place) => (verdict ? describe(address, place, verdict) : []));
	});
	return { faults, addresses: links.size, asked: toAsk.length, offline };
}

function describe(
	address: string,
	{ path, ...place }: Pick<PlacedFault, 'path' | 'line' | 'column'>,
	verdict: Verdict,
): PlacedFault[] {
	switch (verdict.state) {
		case 'alive':
			return [];
		case 'dead':
			return [
				errorAt(path, place, {
					id: 'link-dead',
					message: `Unexpected answer of ${address}: ${verdict.reason}; expected a page.`,
					fix: 'Find where it is now, or a copy at https://web.archive.org/, or remove the link.',
				}),
			];
		case 'moved':
			return [
				warningAt(path, place, {
					id: 'link-moved',
					message: `Unexpected old address ${address}, expected the one it leads to for good.`,
					fix: `Write ${verdict.to}, when that is the page that was meant.`,
				}),
			];
		case 'unsure':
			return [
				warningAt(path, place, {
					id: 'link-unsure',
					message: `Unexpected answer of ${address}: ${verdict.reason}; expected a page.`,
					fix: 'Open it in a browser; when it is there, leave it as it is.',
				}),
			];
	}
}
