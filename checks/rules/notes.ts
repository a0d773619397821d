import type { Content, NoteFile } from '../content.ts';
import { errorAt, fileStart, warningAt, type PlacedFault } from '../placed-fault.ts';
import type { Rule } from '../rule.ts';
import { reservedNotes } from '../site-names.ts';

/** Every note has an id, a place in its module and a title of its own. */
export const notes: Rule = {
	ids: ['note-duplicate', 'note-order', 'note-reserved', 'note-title'],
	check: (content) => [
		...duplicates(content),
		...sharedOrder(content),
		...sharedTitle(content),
		...content.notes.filter(({ id }) => reservedNotes.includes(nameOf(id))).map(reserved),
	],
};

/** For each note the one before it that has the same key; translations by language. */
function* sharing(
	all: Content['notes'],
	keyOf: (note: NoteFile) => string | number | undefined,
): Iterable<{ note: NoteFile; owner: NoteFile }> {
	const owners = new Map<string, NoteFile>();
	for (const note of all) {
		const key = keyOf(note);
		if (key === undefined) continue;
		const whole = JSON.stringify([note.language ?? '', key]);
		const owner = owners.get(whole);
		if (owner) yield { note, owner };
		else owners.set(whole, note);
	}
}

function duplicates(content: Content): PlacedFault[] {
	return [...sharing(content.notes, ({ id }) => id)].map(({ note, owner }) =>
		errorAt(note.path, fileStart, {
			id: 'note-duplicate',
			message: `Unexpected second note ${note.id}, expected one: ${owner.path} is it already.`,
			fix: 'Rename one of the two, or remove it.',
		}),
	);
}

function sharedOrder(content: Content): PlacedFault[] {
	const originals = content.notes.filter(({ language }) => language === undefined);
	const key = ({ module, data }: NoteFile) => data && `${module} ${data.order}`;
	return [...sharing(originals.toSorted(byAge), key)]
		.filter(({ note, owner }) => note.id !== owner.id)
		.map(({ note, owner }) =>
			errorAt(note.path, note.locate?.(['order']) ?? fileStart, {
				id: 'note-order',
				message: `Unexpected order ${note.data?.order ?? ''}, expected one that no other note of the module has: it is that of ${owner.id}.`,
				fix: `Choose another; ${freeOrder(content, note.module)} is free.`,
			}),
		);
}

/** Oldest first, so that the note that came later is told. */
function byAge(a: NoteFile, b: NoteFile): number {
	const [first = '', second = ''] = [a.data?.updated, b.data?.updated];
	return first < second ? -1 : first > second ? 1 : 0;
}

function freeOrder({ notes: all }: Content, module: string): number {
	const orders = all.filter((note) => note.module === module).map(({ data }) => data?.order ?? 0);
	return Math.max(0, ...orders) + 1;
}

function sharedTitle(content: Content): PlacedFault[] {
	const key = ({ module, data }: NoteFile) => data && `${module} ${data.title.toLowerCase()}`;
	return [...sharing(content.notes.toSorted(byAge), key)]
		.filter(({ note, owner }) => note.id !== owner.id)
		.map(({ note, owner }) =>
			warningAt(note.path, note.locate?.(['title']) ?? fileStart, {
				id: 'note-title',
				message: `Unexpected title ${note.data?.title ?? ''}, expected one of its own: ${owner.id} has it, too.`,
				fix: 'Say in the title what sets the two apart.',
			}),
		);
}

function reserved({ path, id }: NoteFile): PlacedFault {
	return errorAt(path, fileStart, {
		id: 'note-reserved',
		message: `Unexpected note ${nameOf(id)}, expected a name that no page of the site has.`,
		fix: 'Rename the file.',
	});
}

function nameOf(id: string): string {
	return id.slice(id.indexOf('/') + 1);
}
