import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bombs } from './bombs.ts';
import { frontmatter } from './course-folder.ts';
import { fileAttacks, outside, secret } from './file-attacks.ts';
import { snippetBombs } from './snippet-bombs.ts';

/** A file of a hostile course and what must be said of it. */
export interface HostileFile {
	/** Path in the content folder. */
	file: string;
	/** Line and id; of what is large and harmless nothing. */
	refused?: string | undefined;
}

const fixtures = path.resolve(import.meta.dirname, '../../../fixtures');
const hostile = path.join(fixtures, 'hostile');

/** A course that holds markup and names of objects wherever text may stand, and no fault. */
export const asText = path.join(hostile, 'as-text');

/** Line and id that each file of `tests/fixtures/hostile` is refused for, by its name. */
export const refused = JSON.parse(
	readFileSync(path.join(hostile, 'refused.json'), 'utf8'),
) as Readonly<Record<string, string>>;

/** The files that lie in `tests/fixtures/hostile`. */
export const hostileFiles = readdirSync(hostile).filter((name) => /\.(?:mdx?|svg)$/.test(name));

/** Faults with which no course can be put together of the other notes. */
const ofTheCourse =
	/ (?:note-duplicate|prerequisite-unknown|unknown-difficulty|unknown-kind|unknown-term)$/;

/** Whether a file is at odds with the course and not in itself. */
export function breaksCourse({ refused: place = '' }: HostileFile): boolean {
	return ofTheCourse.test(place);
}

/** Writes the small course without faults that the others are made from. */
export function writeSmallCourse(content: string): void {
	cpSync(path.join(fixtures, 'checks/course'), content, { recursive: true });
}

/**
 * Writes every hostile file into a course, each note with an order of its own, so that no fault
 * hides another; what the links lead to lies beside the folder.
 *
 * @param origin where notes that call home are to call
 * @param which leaves files out
 */
export function writeHostileFiles(
	content: string,
	origin: string,
	which: (file: HostileFile) => boolean = () => true,
): HostileFile[] {
	let order = 100;
	const written: HostileFile[] = [];
	const write = (file: HostileFile, make: (whole: string) => void) => {
		if (!which(file)) return;
		const whole = path.join(content, file.file);
		mkdirSync(path.dirname(whole), { recursive: true });
		make(whole);
		written.push(file);
	};
	const writeBytes = (file: HostileFile, bytes: Buffer) => {
		// Letter by letter, since not every file is UTF-8.
		const text = bytes
			.toString('latin1')
			.replace(/^order: 9$/m, `order: ${(order += 1)}`)
			.replaceAll('http://127.0.0.1:0', origin);
		write(file, (whole) => writeFileSync(whole, text, 'latin1'));
	};

	mkdirSync(path.join(content, '..', outside));
	for (const name of ['secret.mdx', 'secret.svg']) {
		writeFileSync(path.join(content, '..', outside, name), `${frontmatter}\n${secret}\n`);
	}
	for (const name of hostileFiles) {
		const file = { file: `docker/${name}`, refused: refused[name] };
		writeBytes(file, readFileSync(path.join(hostile, name)));
	}
	for (const { content: bytes, ...file } of [...bombs, ...snippetBombs]) {
		writeBytes(file, Buffer.from(bytes));
	}
	for (const { make, ...file } of fileAttacks) write(file, make);
	return written;
}

/** A data file with lines in the place of those of the same keys. */
export function withLines(file: string, lines: string): string {
	const text = readFileSync(path.join(fixtures, 'checks/course', file), 'utf8');
	const keys = [...lines.matchAll(/^([\w-]+):/gm)].map(([, key]) => key);
	const others = text.split(/^(?=\S)/m).filter((part) => {
		return !keys.includes(/^([\w-]+):/.exec(part)?.[1]);
	});
	return `${lines}\n${others.join('')}`;
}
