// Data flows one way: content → schema → notes → course → pages. Each room may import what stands
// to its left and nothing else; islands stand apart.
import type { Linter } from 'eslint';

interface Room {
	/** Its files, as ESLint matches them. */
	files: string[];
	/** Rooms that its files may import, besides its own. */
	imports: readonly RoomName[];
	/** Rooms of which only types may be imported. */
	types?: readonly RoomName[];
	/** Modules of Astro that it must do without; null where it may have all of them. */
	without: typeof noAstro | typeof noContent | null;
	/** The rule, as the message says it. */
	rule: string;
}

const roomNames = [
	'schema',
	'notes',
	'course',
	'study',
	'words',
	'islands',
	'components',
	'layouts',
	'pages',
	'integrations',
	'addresses-under',
	'coloured-code',
	'kept-values',
	'live-entries',
	'process-wide',
	'read-before',
	'note-texts',
	'load-course',
	'load-questions',
	'load-plain',
	'page-key',
	'content.config',
	'checks',
	'scripts',
	'tests',
] as const;
type RoomName = (typeof roomNames)[number];

const noAstro = {
	regex: '^astro(?::|/|$)|^@astrojs/',
	message:
		'src/schema, src/notes, src/course and src/study are plain Node: no Astro. node --test runs them.',
};
const noContent = {
	regex: '^astro:content$',
	message: 'Only src/load-course.ts asks Astro for the content; ask it for the Course.',
	allowTypeImports: true,
};
const underPages = [
	'schema',
	'notes',
	'course',
	'study',
	'words',
	'islands',
	'components',
] as const;

const rooms: Readonly<Partial<Record<RoomName | 'src', Room>>> = {
	schema: {
		files: ['src/schema/**'],
		imports: [],
		without: noAstro,
		rule: 'src/schema imports src/schema only.',
	},
	notes: {
		files: ['src/notes/**'],
		imports: ['schema'],
		without: noAstro,
		rule: 'src/notes imports src/schema and src/notes only.',
	},
	course: {
		files: ['src/course/**'],
		imports: [],
		types: ['schema'],
		without: noAstro,
		rule: 'src/course imports src/course and the types of src/schema only.',
	},
	study: {
		files: ['src/study/**'],
		imports: ['course'],
		without: noAstro,
		rule: 'src/study imports src/study and src/course only.',
	},
	words: {
		files: ['src/words/**'],
		imports: [],
		without: noContent,
		rule: 'src/words imports src/words only.',
	},
	islands: {
		files: ['src/islands/**'],
		imports: ['course', 'study'],
		types: ['words'],
		without: noContent,
		rule: 'src/islands imports src/course, src/study and src/islands only; words are handed in as props.',
	},
	components: {
		files: ['src/components/**'],
		imports: ['schema', 'notes', 'course', 'study', 'words', 'islands'],
		without: noContent,
		rule: 'src/components imports schema, notes, course, study, words, islands and components only.',
	},
	layouts: {
		files: ['src/layouts/**'],
		imports: [...underPages, 'load-course', 'load-plain'],
		without: noContent,
		rule: 'src/layouts imports what stands before it, never pages, integrations or checks.',
	},
	pages: {
		files: ['src/pages/**'],
		imports: [...underPages, 'layouts', 'load-course', 'load-plain', 'load-questions', 'page-key'],
		without: noContent,
		rule: 'src/pages imports what stands before it, never integrations or checks.',
	},
	integrations: {
		files: ['src/integrations/**'],
		imports: ['schema', 'notes', 'course', 'checks', 'kept-values', 'live-entries', 'process-wide'],
		without: null,
		rule: 'src/integrations imports schema, notes, course, checks and what is shared in a process: it draws no page.',
	},
	src: {
		files: ['src/*.ts'],
		imports: [
			'schema',
			'notes',
			'course',
			'words',
			'integrations',
			'addresses-under',
			'coloured-code',
			'kept-values',
			'live-entries',
			'process-wide',
			'read-before',
			'note-texts',
			'load-course',
		],
		without: null,
		rule: 'The files of src itself draw no page and run no browser script: no islands, components, layouts or pages.',
	},
	checks: {
		files: ['checks/**'],
		imports: ['schema', 'notes', 'course', 'words', 'kept-values'],
		types: ['read-before'],
		without: noContent,
		rule: 'checks imports checks, src/schema, src/notes, src/course, src/words and src/kept-values.ts only: it judges what they read.',
	},
};

/** One ESLint config per room, whose message says the room's rule. */
export const boundaries: Linter.Config[] = Object.entries(rooms).map(([name, room]) => ({
	name: `boundaries/${name}`,
	files: room.files,
	rules: {
		'@typescript-eslint/no-restricted-imports': ['error', { patterns: patterns(name, room) }],
	},
}));

function patterns(name: string, room: Room) {
	const types = room.types ?? [];
	const free: readonly string[] = [name, ...room.imports, ...types];
	const forbidden = roomNames.filter((other) => !free.includes(other));
	return [
		{ regex: into(forbidden, name), message: room.rule },
		...(types.length > 0
			? [{ regex: into(types, name), message: room.rule, allowTypeImports: true }]
			: []),
		...(room.without === null ? [] : [room.without]),
	];
}

/** Matches a relative import that leads into one of the rooms from another, or from src itself. */
function into(names: readonly RoomName[], from: string): string {
	const words = names.map((name) => name.replace('.', '\\.'));
	const up = from === 'src' ? '\\.{1,2}/' : '(?:\\.\\./)+(?:src/)?';
	return `^${up}(?:${words.join('|')})(?:/|\\.ts$|$)`;
}
