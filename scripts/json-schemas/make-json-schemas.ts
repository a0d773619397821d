import { format, resolveConfig } from 'prettier';
import { z } from 'zod';
import { courseSchema } from '../../src/schema/course.ts';
import { glossarySchema } from '../../src/schema/glossary.ts';
import { moduleSchema } from '../../src/schema/module.ts';
import { noteSchema, type Vocabulary } from '../../src/schema/note.ts';

/**
 * The schemas of `src/schema` as JSON Schema, for editors to complete and check YAML with.
 *
 * @param vocabulary the kinds and difficulties that a note may name, from course.yaml
 * @param folder where the files are to stand; Prettier's settings for it are used
 * @returns file name → text
 */
export async function makeJsonSchemas(
	vocabulary: Vocabulary,
	folder: string,
): Promise<Map<string, string>> {
	const schemas = {
		'course.json': courseSchema,
		'module.json': moduleSchema,
		'glossary.json': glossarySchema,
		'note.json': noteSchema(vocabulary),
	};
	const files = new Map<string, string>();
	for (const [name, schema] of Object.entries(schemas)) {
		const file = `${folder}/${name}`;
		const text = JSON.stringify(z.toJSONSchema(schema, { io: 'input' }));
		files.set(name, await format(text, { ...(await resolveConfig(file)), filepath: file }));
	}
	return files;
}
