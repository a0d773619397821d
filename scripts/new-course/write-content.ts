import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readContentFiles } from '../../checks/content-source.ts';
import { readContent } from '../../checks/content.ts';
import { checkSpelling } from '../../checks/spelling/check-spelling.ts';
import type { CourseAnswers } from './course-fields.ts';
import { courseYaml } from './course-yaml.ts';

const sample = path.join(import.meta.dirname, 'content');

/**
 * Writes the content that a course begins with.
 *
 * @param target the content folder, which need not be there
 * @param today YYYY-MM-DD
 */
export async function writeContent(
	target: string,
	answers: CourseAnswers,
	today: string,
): Promise<void> {
	cpSync(sample, target, { recursive: true });
	for (const file of readdirSync(target, { recursive: true, encoding: 'utf8' })) {
		if (!file.endsWith('.mdx')) continue;
		const note = path.join(target, file);
		writeFileSync(note, readFileSync(note, 'utf8').replaceAll('{{today}}', today));
	}
	writeFileSync(path.join(target, 'course.yaml'), courseYaml(answers));
	await knowItsWords(target, today);
}

/** Puts words of the course's own name that no dictionary knows into words.txt. */
async function knowItsWords(target: string, today: string): Promise<void> {
	const content = await readContent(await readContentFiles(target), { today, strict: false });
	const { faults } = await checkSpelling(content);
	const unknown = faults.flatMap(({ path: file, message }) =>
		file === 'course.yaml' ? (/^Unexpected word (\S+),/.exec(message)?.[1] ?? []) : [],
	);
	if (unknown.length === 0) return;
	const list = path.join(target, 'words.txt');
	const words = [...new Set(unknown)].sort((a, b) => a.localeCompare(b, 'en'));
	writeFileSync(list, `${readFileSync(list, 'utf8').trimEnd()}\n${words.join('\n')}\n`);
}
