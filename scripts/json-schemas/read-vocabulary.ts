import { readFileSync } from 'node:fs';
import { courseSchema } from '../../src/schema/course.ts';
import type { Vocabulary } from '../../src/schema/note.ts';
import { readYaml } from '../../src/schema/read-yaml.ts';

/**
 * Reads from course.yaml what its notes may be.
 *
 * @param file the path of course.yaml
 * @throws when the file has faults; the check names them
 */
export function readVocabulary(file: string): Vocabulary {
	const { data } = readYaml(readFileSync(file, 'utf8'), courseSchema, { subject: 'course' });
	if (data === undefined) throw new Error(`${file} has faults: run \`npm run check\` first.`);
	return { kinds: Object.keys(data.kinds), difficulties: Object.keys(data.difficulties) };
}
