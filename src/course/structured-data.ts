import type { BreadcrumbList, Course as CourseThing, Graph, LearningResource } from 'schema-dts';
import { addressOfHome, addressOfModule, addressOfNote } from './addresses.ts';
import { isoDuration } from './iso-duration.ts';
import { travelMinutes } from './note-time.ts';
import type { Course, Module, Note } from './types.ts';

// What pages say of themselves in the words of schema.org, as JSON-LD. The types are made from
// schema.org's own definitions.

/** How addresses are made. */
export interface StructuredDataOptions {
	/** The path that the site is published under. */
	base: string;
	/** A path of the site as an address that a program can follow. */
	whole: (path: string) => string;
}

/** The course and its modules, for the home page. */
export function courseData(
	course: Pick<Course, 'title' | 'description' | 'language' | 'licence' | 'modules'>,
	{ base, whole }: StructuredDataOptions,
): Graph {
	const thing: CourseThing = {
		'@type': 'Course',
		'@id': whole(addressOfHome(base)),
		name: course.title,
		description: course.description,
		url: whole(addressOfHome(base)),
		inLanguage: course.language,
		license: course.licence.url,
		isAccessibleForFree: true,
		hasPart: course.modules.map(({ id, title, summary }) => ({
			'@type': 'LearningResource',
			'@id': whole(addressOfModule(id, base)),
			name: title,
			teaches: summary,
			url: whole(addressOfModule(id, base)),
		})),
	};
	return { '@context': 'https://schema.org', '@graph': [thing] };
}

/** A module with its notes, and the way to it, for the module's page. */
export function moduleData(
	module: Module,
	course: Pick<Course, 'title' | 'language' | 'licence'>,
	{ base, whole }: StructuredDataOptions,
): Graph {
	const thing: LearningResource = {
		'@type': 'LearningResource',
		'@id': whole(addressOfModule(module.id, base)),
		name: module.title,
		teaches: module.summary,
		url: whole(addressOfModule(module.id, base)),
		inLanguage: course.language,
		license: course.licence.url,
		isPartOf: { '@type': 'Course', '@id': whole(addressOfHome(base)), name: course.title },
		hasPart: module.notes.map((note) => ({
			...noteThing(note),
			learningResourceType: note.kind.word,
			'@id': whole(addressOfNote(note.id, base)),
			url: whole(addressOfNote(note.id, base)),
			dateModified: note.updated,
			...(note.source && 'url' in note.source && { isBasedOn: note.source.url }),
		})),
	};
	const way = [
		{ name: course.title, item: whole(addressOfHome(base)) },
		{ name: module.title, item: whole(addressOfModule(module.id, base)) },
	];
	return { '@context': 'https://schema.org', '@graph': [thing, breadcrumbs(way)] };
}

/**
 * A note and the way to it, for the note's page: as little as says it, since a note's bytes are
 * counted. Its module's page says the rest under the same address.
 */
export function noteData(
	note: Note,
	module: Pick<Module, 'id' | 'title'>,
	{ base, whole }: StructuredDataOptions,
): Graph {
	// The last step is the page itself, which needs no address.
	const way = [
		{ name: module.title, item: whole(addressOfModule(module.id, base)) },
		{ name: note.title },
	];
	return { '@context': 'https://schema.org', '@graph': [noteThing(note), breadcrumbs(way)] };
}

interface NoteThing {
	'@type': 'LearningResource';
	name: string;
	educationalLevel: string;
	timeRequired?: string;
	teaches: string;
}

function noteThing(note: Note): NoteThing {
	const minutes = travelMinutes(note);
	return {
		'@type': 'LearningResource',
		name: note.title,
		educationalLevel: note.difficulty.word,
		...(minutes !== null && { timeRequired: isoDuration(minutes) }),
		teaches: note.summary,
	};
}

function breadcrumbs(way: readonly { name: string; item?: string }[]): BreadcrumbList {
	return {
		'@type': 'BreadcrumbList',
		itemListElement: way.map(({ name, item }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name,
			...(item !== undefined && { item }),
		})),
	};
}
