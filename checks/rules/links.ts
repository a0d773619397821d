import { anchorOfTerm } from '../../src/course/addresses.ts';
import { classifyLink, isBareHost, type LinkTarget } from '../../src/notes/links.ts';
import { nearest } from '../../src/schema/nearest.ts';
import type { Content, NoteFile } from '../content.ts';
import { byFix, type Mend } from '../finding.ts';
import { LinkMender, relativePath } from '../link-mender.ts';
import { errorAt, type PlacedFault } from '../placed-fault.ts';
import type { Rule } from '../rule.ts';
import { sitePages } from '../site-names.ts';
import { nearestAnchor, nearestNote, suggest } from '../suggest.ts';

type Link = NonNullable<NoteFile['facts']>['links'][number];
type Inner = Exclude<LinkTarget, { kind: 'external' | 'refused' }>;

/** Every link leads to a note, a page, or a place on one, that exists. */
export const links: Rule = {
	ids: ['anchor-unknown', 'link-address', 'link-http', 'link-unknown', 'unsafe-link'],
	check: (content) => {
		const mender = new LinkMender(content);
		return content.notes.flatMap((note) =>
			(note.facts?.links ?? []).flatMap((link) => {
				const faults = judgeTarget(note, link, content);
				return faults.map((fault) => withMends(fault, mender.mend(link, note)));
			}),
		);
	},
};

/** Faults of the path; the others are about the anchor or the scheme. */
const mended: readonly string[] = ['link-address', 'link-unknown'];

function withMends(fault: PlacedFault, mends: Mend[]): PlacedFault {
	if (mends.length === 0 || !mended.includes(fault.id)) return fault;
	return { ...fault, fix: `${fault.fix} ${byFix}`, mends };
}

function judgeTarget(note: NoteFile, link: Link, content: Content): PlacedFault[] {
	if (isBareHost(link.href, link.text)) return [bareHost(note, link)];
	const target = classifyLink(link.href, note.path);
	if (target.kind === 'external') return [];
	if (target.kind === 'refused') {
		const fault = errorAt(note.path, link, {
			id: target.id,
			message: `Unexpected link to ${target.found}, expected ${target.wanted}.`,
			fix: target.fix,
		});
		return [fault];
	}
	return unknownTarget(note, link, target, content) ?? judgeAnchor(note, link, target, content);
}

function bareHost({ path }: NoteFile, link: Link): PlacedFault {
	return errorAt(path, link, {
		id: 'link-http',
		message: `Unexpected ${link.text} in the text, expected an address that begins with https://.`,
		fix: `Write https://${link.text} if the site has it, else put it in \`backticks\`.`,
	});
}

function unknownTarget(
	{ path }: NoteFile,
	link: Link,
	target: Inner,
	content: Content,
): PlacedFault[] | undefined {
	const refuse = (expected: string, near: string | undefined, fix: string) => [
		errorAt(path, link, {
			id: 'link-unknown',
			message: `Unexpected link to ${link.href}, expected ${expected}.${suggest(near)}`,
			fix,
		}),
	];
	const { notesById, notesByPath, modules } = content;
	switch (target.kind) {
		case 'anchor':
			return undefined;
		case 'note': {
			const found = notesById.get(target.id);
			if (target.file === undefined) {
				if (found) return undefined;
				const near = nearestNote(target.id, notesById.keys());
				return refuse('the address of a note', near && `/${near}/`, 'Correct the address.');
			}
			if (notesByPath.has(target.file)) return undefined;
			const near = found ?? notesById.get(nearestNote(target.id, notesById.keys()) ?? '');
			return refuse(
				'the file of a note',
				near && relativePath(path, near.path),
				'Correct the path.',
			);
		}
		case 'module': {
			const known = [...sitePages, ...modules.keys()];
			if (known.includes(target.id)) return undefined;
			const near = nearest(target.id, known);
			return refuse('a module or a page of the site', near && `/${near}/`, 'Correct the address.');
		}
		case 'page':
			if (target.path === '/') return undefined;
			return refuse('a page of the site', undefined, 'Link to a note, a module or /glossary/.');
	}
}

function judgeAnchor(note: NoteFile, link: Link, target: Inner, content: Content): PlacedFault[] {
	if (target.anchor === '') return [];
	const anchors = anchorsOf(note, target, content);
	if (!anchors || anchors.includes(target.anchor)) return [];
	const near = nearestAnchor(target.anchor, anchors);
	const fault = errorAt(note.path, link, {
		id: 'anchor-unknown',
		message: `Unexpected anchor #${target.anchor}, expected ${anchors.length > 0 ? 'the id of a place there' : 'the page without a place on it'}.${suggest(near && `#${near}`)}`,
		fix:
			anchors.length > 0
				? 'Correct it; a heading has its words in lower case, joined by hyphens, or the id behind it.'
				: `Take #${target.anchor} away.`,
	});
	return [fault];
}

/** The ids that a link to a place may name; nothing when the note there could not be read. */
function anchorsOf(note: NoteFile, target: Inner, content: Content): readonly string[] | undefined {
	if (target.kind === 'anchor') return note.facts?.anchors;
	if (target.kind === 'note') {
		const file = content.notesByPath.get(target.file ?? '');
		return (file ?? content.notesById.get(target.id))?.facts?.anchors;
	}
	if (target.kind === 'module' && target.id === 'glossary') {
		const { glossary } = content;
		if (glossary && !glossary.data) return undefined;
		return Object.keys(glossary?.data ?? {}).map(anchorOfTerm);
	}
	return [];
}
