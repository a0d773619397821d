import { cpSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What is about this course, or about its history, and not about the pipeline. */
const aboutThisCourse = new Set([
	'.git',
	'content',
	'README.md',
	'docs/site.png',
	'tests/search/queries.json',
]);

/**
 * Files that make and check a course, by their path in the checkout, with `/`: all but what belongs
 * to this course, and what `.gitignore` names.
 *
 * @param root the checkout
 */
function pipelineFiles(root: string): string[] {
	const ignored = ignoredNames(readFileSync(path.join(root, '.gitignore'), 'utf8'));
	const within = (folder: string): string[] =>
		readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
			const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
			if (aboutThisCourse.has(file) || ignored(entry.name)) return [];
			return entry.isDirectory() ? within(file) : [file];
		});
	return within('').sort();
}

/** Copies those files. */
export function copyPipeline(root: string, target: string): void {
	for (const file of pipelineFiles(root)) {
		cpSync(path.join(root, file), path.join(target, file));
	}
}

/** Whether `.gitignore` names a file or folder. It knows names, and endings such as `*.log`. */
function ignoredNames(text: string): (name: string) => boolean {
	const lines = text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
	const names = new Set(lines.map((line) => line.replace(/\/$/, '')));
	const endings = lines.flatMap((line) => (line.startsWith('*.') ? line.slice(1) : []));
	return (name) => names.has(name) || endings.some((ending) => name.endsWith(ending));
}
