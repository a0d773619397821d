import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { courseSchema } from '../schema/course.ts';
import { readYaml } from '../schema/read-yaml.ts';
import { contentFolder } from './content-folder.ts';

/** The address that course.yaml gives the site; nothing when it gives none or has faults. */
export function readCourseAddress(): string | undefined {
	try {
		const text = readFileSync(resolve(contentFolder, 'course.yaml'), 'utf8');
		return readYaml(text, courseSchema, { subject: 'course' }).data?.address;
	} catch {
		// The check says what is wrong with the file, with its line.
		return undefined;
	}
}
