import assert from 'node:assert/strict';
import { readFileSync, statSync, utimesSync } from 'node:fs';
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

test('a change that two findings ask for is made once, and new lines end as the others do', () => {
	const mend = { line: 2, column: 1, length: 0, text: 'b\n' };
	assert.equal(mendText('a\r\nc\r\n', [mend, { ...mend }]), 'a\r\nb\r\nc\r\n');
});

/** A note before and after everything certain in it was mended, and what is left to tell. */
async function mend(text: string) {
	using course = new CourseFolder();
	course.write('docker/example.mdx', text);
	const { findings } = await runCheck({ contentDir: course.path, today });
	const changes = await mendFiles(findings);
	const { findings: left } = await runCheck({ contentDir: course.path, today });
	return {
		changes: changes.map(({ line, id, from, to }) => [line, id, from, to]),
		text: readFileSync(path.join(course.path, 'docker/example.mdx'), 'utf8'),
		left: left.map(({ id }) => id),
	};
}

test('tags become lower case with hyphens, quotes or not', async () => {
	const tags = (list: string) => mend(frontmatter.replace('tags: []', `tags: ${list}`));
	const mended = await tags('[Docker, "Swarm Mode", s3, \'AWS\']');
	assert.match(mended.text, /^tags: \[docker, swarm-mode, s3, aws\]$/m);
	assert.deepEqual(mended.changes[1], [9, 'frontmatter-value', '"Swarm Mode"', 'swarm-mode']);
	assert.deepEqual(mended.left, []);
	const list = await tags('\n  - Docker\n  - Docker_Compose # both');
	assert.match(list.text, /^tags: \n {2}- docker\n {2}- docker-compose # both$/m);
	const unsure = await tags('[C++, 5]');
	assert.deepEqual([unsure.changes, unsure.left.length], [[], 2]);
});

test('a date that is missing is that of today, unless its key is misspelt', async () => {
	const without = frontmatter.replace('updated: 2026-03-01\n', '');
	const mended = await mend(`${without}\nText.\n`);
	assert.equal(mended.text, `${frontmatter}\nText.\n`);
	assert.deepEqual(mended.changes, [[10, 'frontmatter-missing-key', '', 'updated: 2026-03-01\n']]);
	const windows = await mend(`${without}\nText.\n`.replaceAll('\n', '\r\n'));
	assert.equal(windows.text, `${frontmatter}\nText.\n`.replaceAll('\n', '\r\n'));
	assert.deepEqual((await mend(frontmatter.replace('updated', 'updatd'))).changes, []);
});

test('a link that can mean one note only leads there', async () => {
	const cases: [string, string][] = [
		['./why-docker.md', './why-docker.mdx'],
		['./why-docker', './why-docker.mdx'],
		['./Why-Docker.mdx#what-it-is-for', './why-docker.mdx#what-it-is-for'],
		['network-basics.mdx', '../networking/network-basics.mdx'],
		['../docker/network-basics.html', '../networking/network-basics.mdx'],
		['content/docker/docker-images.mdx', './docker-images.mdx'],
		['/docker/why-docker', '/docker/why-docker/'],
		['/docker/why-docker#what-it-is-for', '/docker/why-docker/#what-it-is-for'],
		['/docker/network-basics/', '/networking/network-basics/'],
		['/docker', '/docker/'],
	];
	for (const [wrong, right] of cases) {
		const { text, left } = await mend(`${frontmatter}\nA [b](c) [d](${wrong} "e").\n`);
		assert.equal(text, `${frontmatter}\nA [b](c) [d](${right} "e").\n`, wrong);
		assert.deepEqual(left, ['link-address'], wrong);
		const defined = await mend(`${frontmatter}\nA [b][c] [d][c].\n\n[c]: <${wrong}>\n`);
		assert.equal(defined.text, `${frontmatter}\nA [b][c] [d][c].\n\n[c]: <${right}>\n`, wrong);
	}
});

test('words.txt is sorted, each word with what is said of it; with a word for the second time it stays', async () => {
	const mended = async (text: string) => {
		using course = new CourseFolder();
		course.write('words.txt', text);
		const { findings } = await runCheck({ contentDir: course.path, today });
		await mendFiles(findings);
		return readFileSync(path.join(course.path, 'words.txt'), 'utf8');
	};
	assert.equal(
		await mended('# words\r\nnftables\r\n\r\nbrctl\r\nBret # a name\r\n'),
		'# words\r\nbrctl\r\n\r\nBret # a name\r\nnftables\r\n',
	);
	assert.equal(await mended('b\na\nB\n'), 'b\na\nB\n');
});

test('a misspelt link, or one that means no note, is left as it is', async () => {
	for (const wrong of ['./why-dokcer.mdx', '../../README.md', './why-docker.svg', '/serch/']) {
		assert.deepEqual((await mend(`${frontmatter}\n[a](${wrong})\n`)).changes, [], wrong);
	}
});

test('what is certain is mended, everything else in the file stays as it was', async () => {
	using course = new CourseFolder();
	const text = `\uFEFF${frontmatter.slice(0, -4)}verified:\n\tdocker: "29"\n---\n\n\`\`\`console\n$ docker run –rm “a” b\u00A0c\nit says “x”\n\`\`\`\n\n# “d”\n`;
	course.write('docker/example.mdx', text.replaceAll('\n', '\r\n'));
	const before = await runCheck({ contentDir: course.path, today });
	assert.equal((await mendFiles(before.findings)).length, 6);

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
	const file = path.join(course.path, 'docker/example.mdx');
	utimesSync(file, 1, 1);
	const { findings } = await runCheck({ contentDir: course.path, today });
	assert.ok(findings.length > 0);
	assert.deepEqual(await mendFiles(findings), []);
	assert.equal(statSync(file).mtimeMs, 1000);
});

test('a long dash becomes one before a single letter and two before a word', async () => {
	const { text, left } = await mend(
		`${frontmatter}\n\`\`\`bash\ndocker run –d –p 8080:80 –rm nginx:1.30\n\`\`\`\n`,
	);
	assert.match(text, /^docker run -d -p 8080:80 --rm nginx:1\.30$/m);
	assert.deepEqual(left, []);
});
