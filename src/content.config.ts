import { defineCollection } from 'astro:content';
import type { z } from 'zod';
import { contentLoader } from './integrations/content-loader.ts';
import { readFrontmatter, readNote, readTranslation } from './notes/read-note.ts';
import type { ContentFile } from './schema/content-files.ts';
import { courseSchema } from './schema/course.ts';
import { glossarySchema } from './schema/glossary.ts';
import { moduleSchema } from './schema/module.ts';
import { noteSchema } from './schema/note.ts';
import { translationSchema } from './schema/translation.ts';
import { readYaml } from './schema/read-yaml.ts';

const only = (kind: ContentFile['kind']) => (file: ContentFile) =>
	file.kind === kind ? kind : undefined;

/** Reads a YAML file of the given kind. */
const yaml =
	(subject: 'course' | 'module' | 'glossary', schema: z.ZodType<Record<string, unknown>>) =>
	(text: string) => {
		const { data } = readYaml(text, schema, { subject });
		return data && { data };
	};

/**
 * Reads a note or a translation. A build takes the text from its file: what Astro keeps it bundles,
 * and 1,000 texts in the bundle are 300 MB of memory. While editing, the file may have faults by now.
 */
const prose =
	(
		readWhole: typeof readNote | typeof readTranslation,
		schema: z.ZodType<Record<string, unknown>>,
	) =>
	(text: string, file: ContentFile, editing: boolean) => {
		if (!editing) {
			const { data } = readFrontmatter(text, schema);
			return data && { data };
		}
		const { data, tree } = readWhole(text, file.kind === 'note' ? file.lane : 'md');
		return data && tree && { data };
	};

const course = defineCollection({
	loader: contentLoader({
		name: 'course',
		idOf: only('course'),
		read: yaml('course', courseSchema),
	}),
	schema: courseSchema,
});

const glossary = defineCollection({
	loader: contentLoader({
		name: 'glossary',
		idOf: only('glossary'),
		read: yaml('glossary', glossarySchema),
	}),
	schema: glossarySchema,
});

const modules = defineCollection({
	loader: contentLoader({
		name: 'modules',
		idOf: (file) => (file.kind === 'module' ? file.module : undefined),
		read: yaml('module', moduleSchema),
	}),
	schema: moduleSchema,
});

const notes = defineCollection({
	loader: contentLoader({
		name: 'notes',
		// A translated sibling has the id of its original and is no note of its own.
		idOf: (file) => (file.kind === 'note' && file.language === undefined ? file.id : undefined),
		isText: true,
		read: prose(readNote, noteSchema()),
	}),
	schema: noteSchema(),
});

const translations = defineCollection({
	loader: contentLoader({
		name: 'translations',
		idOf: (file) =>
			file.kind === 'note' && file.language !== undefined
				? `${file.language}/${file.id}`
				: undefined,
		isText: true,
		read: prose(readTranslation, translationSchema),
	}),
	schema: translationSchema,
});

export const collections = { course, glossary, modules, notes, translations };
