import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CourseAnswers } from './course-fields.ts';

/**
 * Writes what names the course outside of its content: README.md, LICENSE, package.json and the lock
 * file beside it; and the judged set of searches of the sample notes.
 *
 * @param target the folder of the new course, with the pipeline in it
 * @param here the title of the course that it was copied from
 */
export function nameFiles(target: string, answers: CourseAnswers, here: string): void {
	const { title, description } = answers;
	const rewrite = (file: string, change: (text: string) => string) =>
		writeFileSync(path.join(target, file), change(readFileSync(path.join(target, file), 'utf8')));
	const name = packageName(title);
	rewrite('package.json', (text) =>
		text
			.replace(/^(\t"name": ).*$/m, (_, key: string) => `${key}${JSON.stringify(name)},`)
			.replace(
				/^(\t"description": ).*$/m,
				(_, key: string) => `${key}${JSON.stringify(description)},`,
			),
	);
	rewrite('package-lock.json', (text) => {
		// Of the two the first is the file's own, the second that of the package at its root.
		let left = 2;
		return text.replace(/^(\t+"name": ).*$/gm, (line, key: string) =>
			left-- > 0 ? `${key}${JSON.stringify(name)},` : line,
		);
	});
	rewrite('LICENSE', (text) => text.replaceAll(here, () => title));
	writeFileSync(path.join(target, 'README.md'), readmeText(answers));
	writeFileSync(
		path.join(target, 'tests/search/queries.json'),
		readFileSync(path.join(import.meta.dirname, 'queries.json')),
	);
}

/** A name that npm takes. */
function packageName(title: string): string {
	const name = title
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
	return name === '' ? 'course-notes' : name;
}

function readmeText({ title, description, licence, licenceUrl }: CourseAnswers): string {
	return `# ${title}

${description}

## Two commands

On a machine with Node 20 or later and npm, nothing else:

\`\`\`console
$ npm start
$ npm test
\`\`\`

The first installs what is missing, builds the site, serves it and prints its address. The second
installs a browser too where there is none, and tests everything.

While writing: \`npm run dev\` shows every change at once, \`npm run check\` names every fault of the
notes as \`file:line:column\` with its cure, and \`npm run new\` begins a note.

## Where things are

The notes stand in \`content/\`: \`course.yaml\` names the course, and each module is a folder. The rest
is the same for every course. [docs/your-course.md](docs/your-course.md) says what to change first,
[CONTRIBUTING.md](CONTRIBUTING.md) how to get a note in, [docs/architecture.md](docs/architecture.md)
how the code hangs together.

## Licence

The text of the notes: [${licence}](${licenceUrl}). The code: MIT, see [LICENSE](LICENSE).
`;
}
