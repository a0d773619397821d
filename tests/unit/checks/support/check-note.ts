import { runCheck } from '../../../../checks/run.ts';
import { CourseFolder, frontmatter, today } from './course-folder.ts';

const linesBefore = frontmatter.split('\n').length;

/** What the check finds in a note of this text, as `line:column id`; lines counted in the text. */
export async function findIn(text: string, lane: 'md' | 'mdx' = 'mdx'): Promise<string[]> {
	const findings = await findAll(text, lane);
	return findings.map(({ line, column, id }) => `${line - linesBefore}:${column} ${id}`);
}

/** The findings themselves of a note of this text. */
export async function findAll(text: string, lane: 'md' | 'mdx' = 'mdx') {
	using course = new CourseFolder();
	course.writeNote(`docker/example.${lane}`, text);
	return (await runCheck({ contentDir: course.path, today })).findings;
}
