// npm run new:course: a folder with everything that builds and checks a course, and two sample
// modules instead of the notes that are here.
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runCommand } from '../checks/command.ts';
import { CouldNotRun } from '../checks/could-not-run.ts';
import { formatText } from '../checks/reporters/text.ts';
import { runCheck } from '../checks/run.ts';
import { courseSchema } from '../src/schema/course.ts';
import { readYaml } from '../src/schema/read-yaml.ts';
import { answerAll, askCourse } from './new-course/answer-all.ts';
import { copyPipeline } from './new-course/copy-pipeline.ts';
import type { CourseAnswers } from './new-course/course-fields.ts';
import { nameFiles } from './new-course/name-files.ts';
import { helpText, readNewCourseOptions } from './new-course/options.ts';
import { writeContent } from './new-course/write-content.ts';

const root = path.resolve(import.meta.dirname, '..');

await runCommand('new:course', async () => {
	const { folder, given, help } = readNewCourseOptions(process.argv.slice(2));
	if (help || folder === undefined) {
		console.log(helpText);
		return 0;
	}
	const target = path.resolve(folder);
	requireFree(target);
	const { stdin: input, stdout: output } = process;
	const said = input.isTTY && output.isTTY ? await askCourse(given, { input, output }) : given;
	await create(target, answerAll(said));
	console.log(`${folder} is there, with two sample modules.`);
	console.log(`Next: cd ${folder}, git init, npm start. docs/your-course.md tells what to change.`);
	return 0;
});

/** A course goes where nothing is, and not into this one. */
function requireFree(target: string): void {
	const inside = !path.relative(root, target).startsWith('..');
	if (inside && !path.isAbsolute(path.relative(root, target))) {
		throw new CouldNotRun(
			`Unexpected folder ${target} within this course, expected one outside. Name another, such as ../my-course.`,
		);
	}
	if (existsSync(target) && readdirSync(target).length > 0) {
		throw new CouldNotRun(
			`Unexpected files in ${target}, expected an empty folder or none. Nothing was created.`,
		);
	}
}

async function create(target: string, answers: CourseAnswers): Promise<void> {
	const today = new Date().toISOString().slice(0, 10);
	mkdirSync(target, { recursive: true });
	copyPipeline(root, target);
	nameFiles(target, answers, titleHere());
	const contentDir = path.join(target, 'content');
	await writeContent(contentDir, answers, today);
	const { findings } = await runCheck({ contentDir, today });
	if (findings.length > 0) throw new CouldNotRun(formatText(findings));
}

function titleHere(): string {
	const text = readFileSync(path.join(root, 'content/course.yaml'), 'utf8');
	const { data } = readYaml(text, courseSchema, { subject: 'course' });
	if (!data) throw new CouldNotRun('Unexpected faults in content/course.yaml. Run npm run check.');
	return data.title;
}
