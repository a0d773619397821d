import { parseFence } from '../../src/notes/fence.ts';
import type { Place } from '../../src/notes/note-facts.ts';
import type { Content, NoteFile } from '../content.ts';
import { errorAt, warningAt, type PlacedFault } from '../placed-fault.ts';
import type { Rule } from '../rule.ts';

interface Described extends Place {
	alt: string;
	/** The file it comes from, when there is one. */
	source: string;
}

/** Who cannot see a picture is told what it shows. */
export const alternativeText: Rule = {
	ids: ['alt-file-name', 'alt-missing', 'alt-redundant'],
	check: (content) =>
		content.notes.flatMap((note) =>
			describedIn(note).flatMap((picture) => judge(note.path, picture, content)),
		),
};

/** What should carry a text; `<Figure>`, `<Layers>` and diagrams without one have faults already. */
function describedIn({ facts }: NoteFile): Described[] {
	if (!facts) return [];
	const diagrams = facts.fences
		.map((fence) => ({ ...fence, ...parseFence(fence.language, fence.meta) }))
		.filter(({ language }) => language === 'mermaid');
	const others = [
		...facts.pictures.filter(({ figure }) => figure),
		...facts.layers.map((layers) => ({ ...layers, source: '' })),
		...diagrams.map(({ alt = '', line, column }) => ({ alt, source: '', line, column })),
	];
	return [
		...facts.pictures.filter(({ figure }) => !figure),
		...others.filter(({ alt }) => alt.trim() !== ''),
	];
}

function judge(path: string, picture: Described, { course }: Content): PlacedFault[] {
	const alt = picture.alt.trim();
	if (alt === '') {
		const fault = errorAt(path, picture, {
			id: 'alt-missing',
			message: `Unexpected picture ${picture.source} without alternative text, expected what it shows in words.`,
			fix: `Write ![what it shows](${picture.source}).`,
		});
		return [fault];
	}
	if (/\.(?:png|jpe?g|webp|avif|gif|svg)$/i.test(alt)) {
		const fault = errorAt(path, picture, {
			id: 'alt-file-name',
			message: `Unexpected file name ${alt} as alternative text, expected what the picture shows.`,
			fix: 'Say in words what one sees in it.',
		});
		return [fault];
	}
	const opening = english(course?.data?.language) && redundant.exec(alt)?.[0];
	if (!opening) return [];
	const fault = warningAt(path, picture, {
		id: 'alt-redundant',
		message: `Unexpected "${opening}" in alternative text, expected what is shown: that it is a picture is said anyway.`,
		fix: `Begin with what follows it: "${alt.slice(opening.length).trim().slice(0, 40)}…".`,
	});
	return [fault];
}

const redundant =
	/^(?:an? |the )?(?:picture|image|photo|photograph|graphic|illustration|drawing|diagram|screenshot) (?:of|showing|that shows)\b/i;

function english(language: string | undefined): boolean {
	return language === undefined || language.split('-')[0] === 'en';
}
