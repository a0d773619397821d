import { buildCourse } from '../../../src/course/build-course.ts';
import type { CourseInput, NoteInput } from '../../../src/course/build-course.ts';
import type { Course } from '../../../src/course/types.ts';
import type { CourseData } from '../../../src/schema/course.ts';

/** What a test says about a note; the rest is filled in. */
export interface SampleNote {
	id: string;
	title?: string;
	order?: number;
	timeSpent?: number[];
	estimate?: number;
	prerequisites?: string[];
	terms?: string[];
	kind?: string;
	difficulty?: string;
}

export const courseData: CourseData = {
	title: 'Sample course',
	subtitle: 'Measured in minutes',
	description: 'A course that exists for tests alone, with kinds and difficulties of its own.',
	licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
	language: 'en',
	kinds: {
		video: { word: 'video', meaning: 'A recorded talk.' },
		lab: { word: 'lab', meaning: 'You type commands.' },
	},
	difficulties: {
		beginner: { word: 'beginner', criteria: 'Needs a terminal.' },
		intermediate: { word: 'intermediate', criteria: 'Builds on earlier notes.' },
	},
};

export function noteInput(note: SampleNote): NoteInput {
	return {
		id: note.id,
		file: `content/${note.id}.mdx`,
		data: {
			title: note.title ?? `About ${note.id.split('/')[1] ?? ''}`,
			summary: 'One sentence that is long enough to stand in a list of notes.',
			order: note.order ?? 1,
			kind: note.kind ?? 'lab',
			difficulty: note.difficulty ?? 'beginner',
			timeSpent: note.timeSpent ?? [],
			estimate: note.estimate,
			prerequisites: note.prerequisites ?? [],
			tags: [],
			updated: '2026-11-21',
		},
		outline: [],
		terms: note.terms ?? [],
	};
}

/**
 * A course of the modules named, in that order, with letters from A. Notes without an order get
 * their place in the list of their module.
 */
export function sampleInput(modules: readonly string[], notes: readonly SampleNote[]): CourseInput {
	const counts = new Map<string, number>();
	return {
		course: courseData,
		modules: modules.map((id, index) => ({
			id,
			data: {
				title: `Module ${id}`,
				order: index + 1,
				summary: 'A module that exists for tests alone, and teaches nothing.',
				hue: (index * 40) % 360,
				letter: String.fromCodePoint(0x41 + index),
			},
		})),
		glossary: {},
		notes: notes.map((note) => {
			const module = note.id.slice(0, note.id.indexOf('/'));
			const place = (counts.get(module) ?? 0) + 1;
			counts.set(module, place);
			return noteInput({ order: place, ...note });
		}),
	};
}

export function sampleCourse(modules: readonly string[], notes: readonly SampleNote[]): Course {
	return buildCourse(sampleInput(modules, notes));
}
