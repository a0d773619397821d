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
	/** Where that is told, when it is another file. */
	told?: string | undefined;
}

interface HostileSource extends HostileFile {
	/** Writes it; its path on disk is given, and where notes that call home are to call. */
	make: (whole: string, origin: string) => void;
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
export const hostileFiles = readdirSync(hostile).filter(
	(name) => /\.(?:mdx?|svg)$/.test(name) && name !== 'README.md',
);

let lastOrder = 100;

/** A file of these bytes; a note with an order of its own, so that no fault hides another. */
function source(file: HostileFile, bytes: () => Buffer): HostileSource {
	const order = (lastOrder += 1);
	return {
		...file,
		make: (whole, origin) => {
			// Letter by letter, since not every file is UTF-8.
			const text = bytes()
				.toString('latin1')
				.replace(/^order: 9$/m, `order: ${order}`);
			writeFileSync(whole, text.replaceAll('http://127.0.0.1:0', origin), 'latin1');
		},
	};
}

const sources: readonly HostileSource[] = [
	...hostileFiles.map((name) => {
		const file = { file: `docker/${name}`, refused: refused[name] };
		return source(file, () => readFileSync(path.join(hostile, name)));
	}),
	...[...bombs, ...snippetBombs].map(({ file, refused: place, content }) =>
		source({ file, refused: place }, () => Buffer.from(content)),
	),
	...fileAttacks,
];

/** Every hostile file. */
export const allHostile: readonly HostileFile[] = sources;

/** Faults with which no course can be put together of the other notes. */
const ofTheCourse = /^\d+ (?:prerequisite-unknown|unknown-difficulty|unknown-kind|unknown-term)$/;

/** Whether a file is at odds with the course and not in itself. */
export function breaksCourse({ refused: place = '' }: HostileFile): boolean {
	return ofTheCourse.test(place);
}

/** Writes the small course without faults that the others are made from. */
export function writeSmallCourse(content: string): void {
	cpSync(path.join(fixtures, 'checks/course'), content, { recursive: true });
}

/**
 * Writes hostile files into a course; what the links among them lead to lies beside its folder.
 *
 * @param origin where notes that call home are to call
 * @param which leaves files out
 */
export function writeHostileFiles(
	content: string,
	origin: string,
	which: (file: HostileFile) => boolean = () => true,
): void {
	mkdirSync(path.join(content, '..', outside), { recursive: true });
	for (const name of ['secret.mdx', 'secret.svg']) {
		writeFileSync(path.join(content, '..', outside, name), `${frontmatter}\n${secret}\n`);
	}
	for (const file of sources.filter(which)) {
		const whole = path.join(content, file.file);
		mkdirSync(path.dirname(whole), { recursive: true });
		file.make(whole, origin);
	}
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
