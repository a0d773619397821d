import { findLostWords, type Held } from './account.ts';
import type { CourseToFill } from './course-to-fill.ts';
import type { ReadSource } from './draft.ts';
import { moduleFileText } from './module-file.ts';
import { planNotes, type PlannedNote } from './plan-notes.ts';
import type { Told } from './report-text.ts';
import { resolveLink, type FindTarget } from './resolve-link.ts';
import { writeNote, type Choices, type WrittenNote } from './write-note.ts';

export interface ImportSettings {
	course: CourseToFill;
	/** For all notes. */
	module: string | undefined;
	/** The titles of modules that are not there yet. */
	moduleTitles?: ReadonlyMap<string, string>;
	chosen: Choices;
	/** YYYY-MM-DD */
	today: string;
	/** Finds what links within the source lead to, when all notes have their places. */
	targets: (notes: readonly PlannedNote[]) => FindTarget;
	/** `./name.png` for a picture that goes beside the note, as the source names it. */
	picture: (note: PlannedNote, address: string) => string | undefined;
}

export interface Imported {
	written: readonly WrittenNote[];
	/** Text files by path below the content folder: notes, and module.yaml of new modules. */
	files: ReadonlyMap<string, string>;
	remarks: readonly Told[];
	left: readonly Told[];
	/** Lines that are in a note, but of which a word is not. */
	changed: readonly Told[];
}

/**
 * Makes notes of sources that were read, and holds every line of theirs against what became of it.
 * Nothing is written to disk.
 *
 * @throws CouldNotRun when a note has no place in the course.
 * @throws Error when a line is in no note and not in the report.
 */
export function importNotes(sources: readonly ReadSource[], settings: ImportSettings): Imported {
	const notes = planNotes(sources, settings.course, settings.module);
	const find = settings.targets(notes);
	const remarks: Told[] = sources.flatMap(({ file, remarks: told }) =>
		told.map((remark) => ({ file, ...remark })),
	);
	const written = notes.map((note) => {
		// An address that leads to the same under another name is not lost.
		const understood: string[] = [];
		const keep = (address: string, found: string | undefined) => {
			if (found !== undefined) understood.push(address);
			return found;
		};
		const context = {
			link: (address: string) => keep(address, resolveLink(note, address, find)),
			picture: (address: string) => keep(address, settings.picture(note, address)),
			remark: (line: number, what: string) => {
				remarks.push({ file: note.draft.file, line, what });
			},
		};
		const done = writeNote(note, settings.course, context, settings);
		const from = note.draft.body.flatMap((line) => line.from);
		return { ...done, claims: [...done.claims, { from, covered: understood.join('\n') }] };
	});
	const files = new Map(written.map(({ note, text }) => [note.path, text]));
	for (const [path, text] of newModules(written, settings)) {
		files.set(path, text);
		remarks.push({
			file: path,
			line: 1,
			what: 'This module is new. Say in its summary what it teaches, and choose its hue and letter.',
		});
	}
	const accounts = sources.map((source) => accountFor(source, written));
	return {
		written,
		files,
		remarks: sorted(remarks),
		left: accounts.flatMap(({ left }) => left),
		changed: accounts.flatMap(({ changed }) => changed),
	};
}

/** What stands in no note, and what is said there in other words. */
function accountFor(
	source: ReadSource,
	written: readonly WrittenNote[],
): Pick<Imported, 'left' | 'changed'> {
	const { file, lines, left } = source;
	const textOf = (line: number) => lines[line - 1]?.text ?? '';
	const held: Held[] = [
		...written
			.filter(({ note }) => note.source === source)
			.map(({ text, body, claims }) => ({
				from: [...body, ...claims].flatMap(({ from }) => from),
				text: [text, ...claims.map(({ covered }) => covered)].join('\n'),
			})),
		...left.map(({ from }) => ({ from, text: from.map(textOf).join('\n') })),
	];
	const told = left
		.flatMap(({ from, why }) =>
			from.map((line) => ({ file, line, what: why, quote: textOf(line) })),
		)
		.filter(({ quote }) => quote.trim() !== '');
	const changed = findLostWords(source, held).map((line) => ({
		file,
		line,
		what: 'was',
		quote: textOf(line),
	}));
	return { left: sorted(told), changed };
}

/** module.yaml of every module that is not there yet. */
function newModules(
	written: readonly WrittenNote[],
	{ course, moduleTitles }: ImportSettings,
): Map<string, string> {
	const known = [...course.modules.values()].filter((data) => data !== undefined);
	const files = new Map<string, string>();
	const byModule = Map.groupBy(written, ({ note }) => note.module);
	for (const [module, own] of byModule) {
		if (course.modules.has(module)) continue;
		const title = moduleTitles?.get(module) ?? titleOf(module);
		const from = new Set(own.map(({ note }) => note.draft.file)).size;
		const summary = `Imported: ${own.length} ${own.length === 1 ? 'note' : 'notes'} from ${from === 1 ? 'one file' : `${from} files`}. What the module teaches is still to be said.`;
		const { text, data } = moduleFileText(title, summary, known);
		known.push(data);
		files.set(`${module}/module.yaml`, text);
	}
	return files;
}

function titleOf(module: string): string {
	const words = module.replaceAll('-', ' ');
	return words.charAt(0).toUpperCase() + words.slice(1);
}

function sorted(told: readonly Told[]): Told[] {
	return told.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}
