import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import { runCheck } from '../../../../checks/run.ts';
import { CourseFolder } from '../../checks/support/course-folder.ts';
import { filesIn, fixtures, importInto, textIn } from './support.ts';

const systems = ['docusaurus', 'starlight', 'mkdocs'] as const;

/** A course for each system, after its project was imported. */
const filled = new Map(
	await Promise.all(
		systems.map(async (system) => {
			const course = new CourseFolder();
			const stdout = await importInto(course, path.join(fixtures, system));
			return [system, { course, ran: { stdout } }] as const;
		}),
	),
);
after(() => {
	for (const { course } of filled.values()) course[Symbol.dispose]();
});

function importedFrom(system: (typeof systems)[number]) {
	const found = filled.get(system);
	assert.ok(found);
	return { ...found, read: (file: string) => textIn(found.course, file) };
}

for (const system of systems) {
	test(`the pages of a ${system} project become notes that the check finds no error in`, async () => {
		const { course, ran } = importedFrom(system);
		assert.match(ran.stdout, /\nEvery line of the source is in a note or in this report\.\n/);
		const today = new Date().toISOString().slice(0, 10);
		const { findings } = await runCheck({ contentDir: course.path, today });
		assert.deepEqual([...new Set(findings.map(({ id }) => id))], ['place-to-fill-in']);
	});
}

test('folders become modules in the order of their system, by their labels', () => {
	const { course, read } = importedFrom('docusaurus');
	assert.deepEqual(
		filesIn(course.path).filter((file) => !/^(?:docker|networking)|^\w+\.yaml$/.test(file)),
		[
			'clocks/drift.mdx',
			'clocks/module.yaml',
			'night-shift-systems/intro-plan.png',
			'night-shift-systems/intro.mdx',
			'night-shift-systems/module.yaml',
			'queues/module.yaml',
			'queues/promises-workers.png',
			'queues/promises.mdx',
			'queues/queues-an-overview.mdx',
			'queues/retries.mdx',
		],
	);
	assert.match(read('queues/module.yaml'), /^title: Queues at night\norder: 4\n/);
	assert.match(read('queues/queues-an-overview.mdx'), /^order: 1$/m);
	assert.match(read('queues/retries.mdx'), /^order: 3$/m);
});

test('frontmatter is mapped, and what has no place is told by line', () => {
	const { read, ran } = importedFrom('docusaurus');
	const promises = read('queues/promises.mdx');
	assert.match(promises, /^summary: At most once, at least once, and why/m);
	assert.match(
		promises,
		/^tags: \[queues, delivery-semantics\]\naliases: \["at-least-once", "idem/m,
	);
	assert.match(promises, /^updated: 2024-05-02$/m);
	assert.match(ran.stdout, /promises\.mdx:6 {2}frontmatter sidebar_label, .*: sidebar_label: Prom/);
	const starlight = importedFrom('starlight');
	assert.match(
		starlight.ran.stdout,
		/berths\.mdx:3 {2}a description of 6 characters; a summary has/,
	);
	assert.match(starlight.read('guides/cranes.mdx'), /^order: 1$/m);
	assert.match(starlight.read('guides/cranes.mdx'), /^updated: 2023-11-30$/m);
});

test('asides become alerts, one within another a quote within a quote', () => {
	const docusaurus = importedFrom('docusaurus').read('queues/promises.mdx');
	assert.match(
		docusaurus,
		/\n> \[!TIP\]\n> \*\*Count what you saw\*\*\n>\n> Keep .*\n>\n> > \[!CAUTION\]\n/,
	);
	assert.match(docusaurus, /\n {3}> \[!WARNING\]\n {3}> \*\*Before you go on\*\*\n/);
	const starlight = importedFrom('starlight').read('guides/berths.mdx');
	assert.match(
		starlight,
		/\n> \[!CAUTION\]\n> \*\*Do not tow\*\*\n>\n> Two tugs \\\{ are \} needed\./,
	);
	const mkdocs = importedFrom('mkdocs').read('disks/freeze.mdx');
	assert.match(
		mkdocs,
		/\n> \[!WARNING\]\n> \*\*Power it down first\*\*\n>\n> A disk.*`\{spinning\}`/,
	);
	assert.match(mkdocs, /\n> \[!NOTE\]\n> Is it \\\{quiet\}\?\n/);
	assert.match(mkdocs, /\n {4}> \[!TIP\]\n {4}> Two bags\.\n/);
});

test('tabs become tabs, steps steps', () => {
	assert.match(
		importedFrom('docusaurus').read('queues/promises.mdx'),
		/\n<Tabs>\n\n<Tab title="Python">\n\n```py title="worker.py" \{2\}\nfor .*\n {4}handle\(message\)\n```\n\n<\/Tab>\n\n<Tab title="Go">\n/,
	);
	const starlight = importedFrom('starlight').read('guides/berths.mdx');
	assert.match(starlight, /<Tab title="By radio">\n\nCall on channel 12\.\n\n<\/Tab>/);
	assert.match(
		starlight,
		/\n<Steps>\n\n1\. Ask for a berth\.\n\n2\. Wait in the roads\.\n\n<\/Steps>\n/,
	);
	assert.match(
		importedFrom('mkdocs').read('disks/freeze.mdx'),
		/<Tab title="By hand">\n\nPull the plug\.\n\n> \[!CAUTION\]\n> Not while it writes\.\n\n<\/Tab>\n\n<\/Tabs>/,
	);
});

test('imports, exports, components and expressions are told by file and line', () => {
	const { ran, read } = importedFrom('docusaurus');
	for (const told of [
		/promises\.mdx:13 {2}import of JavaScript, .*: import Tabs from '@theme\/Tabs';/,
		/promises\.mdx:17 {2}import of JavaScript, .*: \} from '@site/,
		/promises\.mdx:19 {2}export of JavaScript, .*: export const rate = 20;/,
		/promises\.mdx:55 {2}<Plot> has no place in a note; what stood there waits in a comment\./,
		/promises\.mdx:57 {2}A value that JavaScript works out/,
		/_partial\.mdx:1 {2}not read: a part of other pages/,
	]) {
		assert.match(ran.stdout, told);
	}
	assert.match(
		read('queues/promises.mdx'),
		/\{\/\* write: in Markdown .*<Plot data=\{rate\} \/> \*\/\}/,
	);
	assert.match(read('queues/promises.mdx'), /a second here\. \{\/\* check this number \*\/\}/);
});

test('links between pages lead to the notes, however they were written', () => {
	const { read, ran } = importedFrom('docusaurus');
	const intro = read('night-shift-systems/intro.mdx');
	assert.match(
		intro,
		/\]\(\.\.\/queues\/promises\.mdx\)[^]*\]\(\.\.\/clocks\/drift\.mdx#how-fast-it-drifts\)/,
	);
	assert.match(intro, /\[queues\]\(\.\.\/queues\/queues-an-overview\.mdx\)/);
	assert.match(read('queues/retries.mdx'), /\]\(\.\/promises\.mdx#exactly\)/);
	assert.match(ran.stdout, /03-retries\.md:11 {2}A note cannot link to \.\/gone\.md;/);
	const starlight = importedFrom('starlight');
	assert.match(starlight.read('guides/berths.mdx'), /\]\(\.\/cranes\.mdx#loads\)/);
	assert.match(starlight.read('guides/cranes.mdx'), /\]\(\.\.\/reference\/words\.mdx\)/);
	assert.match(importedFrom('mkdocs').read('disks/thaw.mdx'), /\]\(\.\/freeze\.mdx#how-long\)/);
});

test('pictures come from beside the page and from where the system keeps them', () => {
	const bytes = readFileSync(path.join(fixtures, 'readme/pics/tree.png'));
	for (const [system, file] of [
		['docusaurus', 'night-shift-systems/intro-plan.png'],
		['docusaurus', 'queues/promises-workers.png'],
		['starlight', 'guides/berths-quay.png'],
		['mkdocs', 'disks/freeze-bag.png'],
	] as const) {
		const { course } = importedFrom(system);
		assert.ok(readFileSync(path.join(course.path, file)).equals(bytes), file);
	}
});
