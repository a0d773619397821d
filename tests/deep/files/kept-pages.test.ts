// A build keeps pages of the one before. Whatever changes between them, it must come to the same
// site as one that keeps none.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { copyProject, type ProjectCopy } from '../../e2e/support/project-copy.ts';
import { hashesOf } from '../../support/elsewhere.ts';
import { runNode } from '../../support/run-node.ts';

type Environment = Readonly<Record<string, string>>;

interface Change {
	what: string;
	/** File, and what in it becomes what. */
	file?: string;
	from?: string | RegExp;
	to?: string;
	environment?: Environment;
	/** A page that must show it, and what it must show. */
	page: string;
	shows: string | RegExp;
	/** Whether every other note's page is kept. */
	alone?: boolean;
}

const changes: readonly Change[] = [
	{
		what: 'a word of a note',
		file: 'content/docker/why-docker.mdx',
		from: /(\n## [^\n]+\n\n)/,
		to: '$1Quokkas. ',
		page: 'docker/why-docker/index.html',
		shows: 'Quokkas.',
		alone: true,
	},
	{
		what: 'the title of the next note, in the pager',
		file: 'content/docker/docker-beginners-guide.mdx',
		from: /^title: .*$/m,
		to: 'title: Quokkas for beginners',
		page: 'docker/why-docker/index.html',
		shows: 'Quokkas for beginners',
	},
	{
		what: 'a picture',
		file: 'content/docker/docker-intro-lifetimes.svg',
		from: '</svg>',
		to: '<title>Quokkas</title></svg>',
		page: 'docker/docker-intro/index.html',
		shows: /docker-intro-lifetimes\.[\w-]+\.svg/,
	},
	{
		what: 'a module',
		file: 'content/networking/module.yaml',
		from: /^title: .*$/m,
		to: 'title: Quokka networks',
		page: 'networking/network-basics/index.html',
		shows: 'Quokka networks',
	},
	{
		what: 'the course',
		file: 'content/course.yaml',
		from: /^title: .*$/m,
		to: 'title: Quokka practice',
		page: 'aws-labs/intro-to-s3/index.html',
		shows: 'Quokka practice',
	},
	{
		what: 'the code of a component',
		file: 'src/components/page/Footer.astro',
		from: '<footer',
		to: '<footer data-quokka',
		page: 'docker/why-docker/index.html',
		shows: 'data-quokka',
	},
	{
		what: 'a style',
		file: 'src/styles/site.css',
		from: /$/,
		to: '\n.quokka { color: red; }\n',
		page: 'docker/why-docker/index.html',
		shows: /_astro\/[\w.-]+\.css/,
	},
	{
		what: 'a browser script',
		file: 'src/islands/every-page.ts',
		from: /$/,
		to: "\ndocument.documentElement.dataset['quokka'] = '';\n",
		page: 'docker/why-docker/index.html',
		shows: /_astro\/[\w-]+\.js/,
	},
	{
		what: 'what a tool understands',
		file: 'src/notes/code-theme.ts',
		from: "rule('tk-comment', ['comment',",
		to: "rule('tk-comment', ['string', 'comment',",
		page: 'docker/docker-images/index.html',
		shows: 'tk-comment',
	},
	{
		what: 'the place of the site',
		environment: { BASE: '/quokka/' },
		page: 'docker/why-docker/index.html',
		shows: 'href="/quokka/',
	},
	{
		what: 'its repository',
		environment: { BASE: '/quokka/', GITHUB_REPOSITORY: 'quokka/notes' },
		page: 'docker/why-docker/index.html',
		shows: 'quokka/notes',
	},
];

describe('a build that keeps pages', () => {
	let copy: ProjectCopy;
	before(async () => {
		copy = copyProject();
		// As npm leaves it; without it nobody knows whether the packages are the same.
		writeFileSync(path.join(copy.root, 'node_modules/.package-lock.json'), '{}');
		await build(copy, { BASE: '/' });
	});
	after(() => copy.remove());

	for (const { what, file, from = '', to = '', environment, page, shows, alone } of changes) {
		test(`shows a change of ${what}, and differs in nothing from one that keeps none`, async () => {
			if (file) {
				const place = path.join(copy.root, file);
				const text = readFileSync(place, 'utf8');
				const changed = text.replace(from, to);
				assert.notEqual(changed, text, `${file} was to change`);
				writeFileSync(place, changed);
			}
			const said = await build(copy, environment);
			if (alone) assert.ok(said.split('(restored)').length > 30, 'pages are kept at all');
			const kept = hashesOf(copy.dist);
			assert.match(readFileSync(path.join(copy.dist, page), 'utf8'), new RegExp(shows));
			await build(copy, environment, ['--force']);
			assert.deepEqual(kept, hashesOf(copy.dist));
		});
	}

	test('is not made at all when nothing has changed, and is when the site was touched', async () => {
		const environment = changes.at(-1)?.environment;
		assert.match(await build(copy, environment), /^Nothing has changed/);
		const page = path.join(copy.dist, 'index.html');
		const made = readFileSync(page, 'utf8');
		writeFileSync(page, 'Quokkas.');
		await build(copy, environment);
		assert.equal(readFileSync(page, 'utf8'), made);
		assert.doesNotMatch(await build(copy, environment, ['--force']), /^Nothing has changed/);
	});

	const saved = ['content/docker/why-docker.mdx', 'src/components/page/Footer.astro'];
	for (const file of saved) {
		test(`is as if ${file} had never been saved and changed back during the one before`, async () => {
			await build(copy);
			const whole = hashesOf(copy.dist);
			const place = path.join(copy.root, file);
			const text = readFileSync(place, 'utf8');
			const running = build(copy, { BASE: '/' }, ['--force']);
			const stamp = path.join(copy.root, 'node_modules/.astro/build-stamp.json');
			while (existsSync(stamp)) await setTimeout(5);
			writeFileSync(place, text.replaceAll('e', 'E'));
			writeFileSync(place, text);
			assert.match(await running, /files were changed during this build/);
			assert.doesNotMatch(await build(copy), /^Nothing has changed/);
			assert.deepEqual(hashesOf(copy.dist), whole);
			assert.match(await build(copy), /^Nothing has changed/);
		});
	}
});

async function build(
	{ root }: ProjectCopy,
	environment: Environment = { BASE: '/' },
	options: readonly string[] = [],
): Promise<string> {
	const ran = await runNode(['scripts/astro.ts', 'build', ...options], {
		cwd: root,
		env: { NO_COLOR: '1', ...environment },
		limit: 300,
	});
	assert.equal(ran.code, 0, ran.stdout + ran.stderr);
	return ran.stdout;
}
