import { distance } from 'fastest-levenshtein';

/**
 * The addresses most like one that does not exist, best first; none that are unlike it altogether.
 *
 * @param asked a path, as the browser gives it
 * @param addresses paths that exist
 */
export function nearestAddresses(asked: string, addresses: readonly string[], count = 3): string[] {
	const plain = simplify(asked);
	if (plain === '') return [];
	return addresses
		.map((address) => ({ address, unlike: unlikeness(plain, simplify(address)) }))
		.filter(({ unlike }) => unlike <= 0.5)
		.sort((a, b) => a.unlike - b.unlike)
		.slice(0, count)
		.map(({ address }) => address);
}

/**
 * The address of the report form with one more field filled in: where the reader found nothing.
 *
 * @param form the form's address, which has a query
 * @param asked a path, as the browser gives it
 */
export function reportAbout(form: string, asked: string): string {
	return `${form}&${new URLSearchParams({ page: asked })}`;
}

/** 0 is the same, 1 has nothing in common. The last piece counts alone too: folders get forgotten. */
function unlikeness(asked: string, address: string): number {
	const whole = distance(asked, address) / Math.max(asked.length, address.length);
	const [last, lastAsked] = [lastPiece(address), lastPiece(asked)];
	const end = distance(lastAsked, last) / Math.max(lastAsked.length, last.length);
	return Math.min(whole, end + 0.05);
}

function simplify(path: string): string {
	let decoded = path;
	try {
		decoded = decodeURIComponent(path);
	} catch {
		// Not decodable: compare it as it is.
	}
	return decoded
		.toLowerCase()
		.replace(/(?:index)?\.(?:html?|mdx?)$/, '')
		.replace(/^\/+|\/+$/g, '');
}

function lastPiece(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}
