import { defineCollection } from 'astro:content';
import type { z } from 'zod';
import { contentLoader } from './integrations/content-loader.ts';
import { readNote, readTranslation } from './notes/read-note.ts';
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
		read: (text, file) => {
			const { data, tree } = readNote(text, file.kind === 'note' ? file.lane : 'md');
			return data && tree && { data, body: text };
		},
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
		read: (text, file) => {
			const { data, tree } = readTranslation(text, file.kind === 'note' ? file.lane : 'md');
			return data && tree && { data, body: text };
		},
	}),
	schema: translationSchema,
});

export const collections = { course, glossary, modules, notes, translations };
