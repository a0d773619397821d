/**
 * Reads from a PDF that Chromium has written on which page each named destination is: every id of
 * the document that a link leads to.
 *
 * Chromium writes objects in the clear, found through a plain table at the file's end (Skia's
 * SkPDFDocument); no other PDF is understood.
 *
 * @returns pages counted from 1, and how many there are
 * @throws Error when the file is not built that way
 */
export function readPages(pdf: Buffer): { count: number; pages: Map<string, number> } {
	const text = pdf.toString('latin1');
	const objectAt = readTable(text);
	const trailer = text.slice(text.lastIndexOf('trailer'));
	const catalog = objectAt(reference(trailer, 'Root'));
	const leaves = listPages(reference(catalog, 'Pages'), objectAt);
	const places = new Map(leaves.map((leaf, place) => [leaf, place + 1]));

	const pages = new Map<string, number>();
	const dests = /\/Dests (\d+) 0 R/.exec(catalog)?.[1];
	if (dests === undefined) return { count: leaves.length, pages };
	for (const [, name = '', page] of objectAt(Number(dests)).matchAll(
		/\/([^\s[\]<>()/]+)\s*\[(\d+) 0 R/g,
	)) {
		const place = places.get(Number(page));
		if (place !== undefined) pages.set(decodeName(name), place);
	}
	return { count: leaves.length, pages };
}

/** The objects by their number, through the table that the file's last lines point to. */
function readTable(text: string): (number: number) => string {
	const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
	const head = /^xref\s+0 (\d+)\s*?\n/.exec(text.slice(start, start + 40));
	if (!head) throw new Error('Unexpected PDF, expected one with a table of its objects.');
	const rows = start + head[0].length;
	return (number) => {
		const row = text.slice(rows + number * 20, rows + number * 20 + 20);
		const begin = Number(row.slice(0, 10));
		const end = text.indexOf('endobj', begin);
		if (!text.startsWith(`${number} 0 obj`, begin) || end < 0) {
			throw new Error(`Unexpected PDF, expected its object ${number} at ${begin}.`);
		}
		return text.slice(begin, end);
	};
}

function listPages(node: number, objectAt: (number: number) => string): number[] {
	const kids = /\/Kids \[([^\]]*)\]/.exec(objectAt(node))?.[1];
	if (kids === undefined) return [node];
	return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => listPages(Number(kid), objectAt));
}

function reference(dictionary: string, key: string): number {
	const found = new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1];
	if (found === undefined) throw new Error(`Unexpected PDF, expected /${key} in it.`);
	return Number(found);
}

/** A name of a PDF writes bytes that mean something in it as `#2d`. */
function decodeName(name: string): string {
	const bytes = name.replace(/#([0-9a-f]{2})/gi, (_, hex: string) =>
		String.fromCharCode(Number.parseInt(hex, 16)),
	);
	return Buffer.from(bytes, 'latin1').toString('utf8');
}
