import { isUtf8 } from 'node:buffer';
import { controlCharacter } from '../src/notes/scan.ts';
import { errorAt, warningAt, type PlacedFault } from './placed-fault.ts';

/** Characters that make a text look other than it is (CVE-2021-42574, "Trojan Source"). */
const direction = /[\u202A-\u202E\u2066-\u2069]/;

/**
 * Decodes a text file. CRLF line ends are taken as they come.
 *
 * @returns the text, which is missing when it cannot be trusted to say what it shows.
 */
export function decodeText(path: string, bytes: Buffer): { text?: string; faults: PlacedFault[] } {
	if (!isUtf8(bytes) || isWide(bytes)) return { faults: [notUtf8(path, bytes)] };
	const text = bytes.toString('utf8');
	const faults: PlacedFault[] = [];
	if (text.startsWith('\uFEFF')) {
		const mend = { line: 1, column: 1, length: 1, text: '' };
		faults.push({
			...warningAt(path, mend, {
				id: 'encoding-bom',
				message: 'Unexpected byte-order mark, expected text from the first byte on.',
				fix: 'Save the file as UTF-8 without BOM; npm run check -- --fix does it.',
			}),
			mends: [mend],
		});
	}
	const found = [...findCharacters(path, text)];
	return found.length > 0 ? { faults: [...faults, ...found] } : { text, faults };
}

/** The first of each line. */
function* findCharacters(path: string, text: string): Iterable<PlacedFault> {
	if (!controlCharacter.test(text) && !direction.test(text)) return;
	for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
		const found = controlCharacter.exec(line) ?? direction.exec(line);
		if (!found) continue;
		const turned = direction.test(found[0]);
		const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
		yield errorAt(
			path,
			{ line: index + 1, column: found.index + 1 },
			{
				id: turned ? 'encoding-direction' : 'encoding-control',
				message: `Unexpected ${turned ? 'character that turns the direction of writing' : 'control character'} U+${code}, expected text.`,
				fix: 'Remove it; an editor that shows invisible characters helps to find it.',
			},
		);
	}
}

function notUtf8(path: string, bytes: Buffer): PlacedFault {
	const wide = isWide(bytes);
	const place = wide ? { line: 1, column: 1 } : placeOfBadByte(bytes);
	return errorAt(path, place, {
		id: 'encoding-utf8',
		message: `Unexpected ${wide ? 'UTF-16' : 'bytes that are no UTF-8'}, expected UTF-8.`,
		fix: 'Save the file as UTF-8.',
	});
}

/** Whether every letter has two bytes: the file says so in its first two, or many are zero. */
function isWide(bytes: Buffer): boolean {
	const first = bytes.subarray(0, 1000);
	const zeros = first.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0);
	return /^(?:fffe|feff)/.test(first.toString('hex', 0, 2)) || zeros * 4 > first.length;
}

function placeOfBadByte(bytes: Buffer): { line: number; column: number } {
	let start = 0;
	for (let line = 1; ; line++) {
		const end = bytes.indexOf('\n', start);
		const part = bytes.subarray(start, end < 0 ? bytes.length : end);
		if (!isUtf8(part)) return { line, column: part.toString('utf8').indexOf('\uFFFD') + 1 };
		if (end < 0) return { line: 1, column: 1 };
		start = end + 1;
	}
}
