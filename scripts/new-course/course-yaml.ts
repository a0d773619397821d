import { stringify } from 'yaml';
import type { CourseAnswers } from './course-fields.ts';

/** The kinds of lesson and the difficulties that a course begins with. */
const vocabulary = {
	kinds: {
		video: { word: 'video', meaning: 'A recorded talk; watch it with the note beside it.' },
		lab: { word: 'lab', meaning: 'You do it yourself, step by step, and look at what happens.' },
		tutorial: { word: 'tutorial', meaning: 'A guided walk from nothing to something that works.' },
		reading: { word: 'reading', meaning: 'A page to read or to look things up in.' },
	},
	difficulties: {
		beginner: {
			word: 'beginner',
			criteria: 'Needs no other note. Every new word is explained, and every step can be undone.',
		},
		intermediate: {
			word: 'intermediate',
			criteria:
				'Builds on earlier notes. Several parts work together, and a mistake has to be found.',
		},
		advanced: {
			word: 'advanced',
			criteria:
				'Asks for judgement: designs to choose between, and causes far from their symptoms.',
		},
	},
};

/** The text of course.yaml: what was said, and the words that a course begins with. */
export function courseYaml(answers: CourseAnswers): string {
	const { title, subtitle, description, about, repository, licence, licenceUrl, language } =
		answers;
	const names = {
		title,
		subtitle,
		description,
		...(about === '' ? {} : { about }),
		...(repository === '' ? {} : { repository }),
		licence: { name: licence, url: licenceUrl },
		language,
	};
	return [
		stringify(names, { lineWidth: 100 }),
		'# What a lesson may be. Add kinds of your own; the names on the left stand in notes.',
		stringify({ kinds: vocabulary.kinds }, { lineWidth: 100 }),
		'# Easiest first.',
		stringify({ difficulties: vocabulary.difficulties }, { lineWidth: 100 }),
	].join('\n');
}
