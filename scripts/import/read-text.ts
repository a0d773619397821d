import { lstatSync, readFileSync, statSync } from 'node:fs';
import { CouldNotRun } from '../../checks/could-not-run.ts';
import { decodeText } from '../../checks/decode-text.ts';
import { scanLimits } from '../../src/notes/scan.ts';

/**
 * The text of a source.
 *
 * @param file as it was named, for the message.
 * @throws CouldNotRun when it is missing, no file, empty, too large, or no text in UTF-8.
 */
export function readText(file: string): string {
	const found = statSync(file, { throwIfNoEntry: false });
	if (!found) {
		const link = lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink();
		throw new CouldNotRun(
			link
				? `Unexpected ${file}, a link that leads nowhere, expected a file. Put the file in its place.`
				: `Unexpected absence of ${file}, expected a Markdown file or a folder. Look at the spelling of the path.`,
		);
	}
	if (!found.isFile()) {
		throw new CouldNotRun(`Unexpected ${file}, neither file nor folder, expected a Markdown file.`);
	}
	if (found.size === 0) {
		throw new CouldNotRun(`Unexpected emptiness of ${file}, expected notes in Markdown.`);
	}
	if (found.size > scanLimits.bytes) {
		throw new CouldNotRun(
			`Unexpected ${sayBytes(found.size)} in ${file}, expected ${scanLimits.bytes / 1024} KB or less. Cut it in two, and take pictures that stand in it as text (data:) out.`,
		);
	}
	const bytes = readFileSync(file);
	const { text, faults } = decodeText(file, bytes);
	if (text === undefined) {
		if (isBinary(bytes)) {
			throw new CouldNotRun(
				`Unexpected bytes in ${file}, a program's or a picture's by their look, expected Markdown. Save the notes as text.`,
			);
		}
		throw new CouldNotRun(
			faults
				.filter(({ severity }) => severity === 'error')
				.map(({ line, column, message, fix }) => `${file}:${line}:${column}  ${message} ${fix}`)
				.join('\n'),
		);
	}
	if (text.trim() === '') {
		throw new CouldNotRun(`Unexpected emptiness of ${file}, expected notes in Markdown.`);
	}
	return text;
}

function sayBytes(bytes: number): string {
	return bytes < 1024 * 1024
		? `${Math.ceil(bytes / 1024)} KB`
		: `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/** Whether a file begins as no text does; UTF-16 begins with a mark, or has a zero in every pair. */
function isBinary(bytes: Buffer): boolean {
	const first = bytes.subarray(0, 1000);
	if (/^(?:fffe|feff)/.test(first.toString('hex', 0, 2))) return false;
	const controls = first.filter((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13);
	const zeros = first.filter((byte) => byte === 0).length;
	return controls.length > 4 && zeros * 2 < first.length * 0.9;
}
