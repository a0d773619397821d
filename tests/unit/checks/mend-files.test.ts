import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { mendFiles, mendText } from '../../../checks/mend-files.ts';
import { runCheck } from '../../../checks/run.ts';
import { CourseFolder, frontmatter, today } from './support/course-folder.ts';

test('changes on one line each find their place', () => {
	const mends = [
		{ line: 2, column: 1, length: 1, text: '' },
		{ line: 2, column: 4, length: 1, text: '--' },
		{ line: 1, column: 2, length: 0, text: '!' },
	];
	assert.equal(mendText('ab\r\n“cd–e\n', mends), 'a!b\r\ncd--e\n');
});

test('what is certain is mended, everything else in the file stays as it was', async () => {
	using course = new CourseFolder();
	const text = `\uFEFF${frontmatter.slice(0, -4)}verified:\n\tdocker: "29"\n---\n\n\`\`\`console\n$ docker run –rm “a” b\u00A0c\nit says “x”\n\`\`\`\n\n# “d”\n`;
	course.write('docker/example.mdx', text.replaceAll('\n', '\r\n'));
	const before = await runCheck({ contentDir: course.path, today });
	assert.equal((await mendFiles(before.findings)).length, 5);

	const mended = readFileSync(path.join(course.path, 'docker/example.mdx'), 'utf8');
	assert.equal(
		mended,
		text
			.replace('\uFEFF', '')
			.replace('\t', '  ')
			.replace('–rm “a” b\u00A0c', '--rm "a" b c')
			.replaceAll('\n', '\r\n'),
	);
	const after = await runCheck({ contentDir: course.path, today });
	assert.deepEqual(
		after.findings.map(({ id }) => id),
		['heading-h1'],
	);
});

test('without a certain change no file is written', async () => {
	using course = new CourseFolder();
	course.writeNote('docker/example.mdx', '# a\n');
	const { findings } = await runCheck({ contentDir: course.path, today });
	assert.deepEqual(await mendFiles(findings), []);
});
