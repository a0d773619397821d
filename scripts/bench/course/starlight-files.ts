// The same generated course as Starlight has it: the same words, code, pictures and links, its own
// components. What Starlight has none for becomes what its users write: a question is a `details`,
// a term a link into the page of terms, what has changed an aside.
import { stringify } from 'yaml';
import type { BenchCourse } from './make-course.ts';
import type { BenchNote, Block, Inline, Sentence } from './note-model.ts';
import { tableText } from './our-files.ts';
import type { CourseFile } from './write-files.ts';

const docs = 'src/content/docs';

/** Every file of the project but its package.json, by its path in it; one note after another. */
export function* starlightFiles(course: BenchCourse): Generator<CourseFile> {
	yield ['astro.config.mjs', config(course)];
	yield ['src/content.config.ts', collections];
	yield [`${docs}/index.mdx`, `---\ntitle: A generated course\n---\n\nMade for the bench.\n`];
	yield [`${docs}/glossary.md`, glossary(course)];
	for (let place = 0; place < course.size; place++) {
		const note = course.note(place);
		yield [`${docs}/${note.id}.mdx`, starlightNote(note)];
		if (note.picture) yield [`${docs}/${note.module}/${note.picture.file}`, note.picture.bytes];
	}
}

const collections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

function config({ modules }: BenchCourse): string {
	const sidebar = modules.map(({ id, title }) => ({
		label: title,
		items: [{ autogenerate: { directory: id } }],
	}));
	return `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
	integrations: [starlight({ title: 'A generated course', sidebar: ${JSON.stringify(sidebar)} })],
});
`;
}

function glossary({ terms }: BenchCourse): string {
	const list = terms.map(
		({ id, term, definition }) => `- <span id="${id}">**${term}**</span>: ${definition}`,
	);
	return `---\ntitle: Glossary\n---\n\n${list.join('\n')}\n`;
}

/** The text of a note for Starlight, frontmatter and all. */
function starlightNote(note: BenchNote): string {
	const facts = { title: note.title, description: note.summary, sidebar: { order: note.order } };
	const imports = `import { Steps, TabItem, Tabs } from '@astrojs/starlight/components';`;
	return `---\n${stringify(facts)}---\n\n${[imports, ...note.blocks.map(blockText)].join('\n\n')}\n`;
}

function blockText(block: Block): string {
	switch (block.kind) {
		case 'heading':
			return `${'#'.repeat(block.level)} ${block.text}`;
		case 'paragraph':
			return text(block.text);
		case 'list':
			return block.items.map((item) => `- ${text(item)}`).join('\n');
		case 'code':
			return `\`\`\`${block.language} title="${block.title}"\n${block.code}\n\`\`\``;
		case 'table':
			return tableText(block);
		case 'alert':
			return `:::${asides[block.type]}\n${text(block.text)}\n:::`;
		case 'steps':
			return `<Steps>\n\n${block.items.map((item, index) => `${index + 1}. ${text(item)}`).join('\n')}\n\n</Steps>`;
		case 'tabs':
			return `<Tabs>\n${block.tabs.map((tab) => `<TabItem label="${tab.title}">\n\n${text(tab.text)}\n\n</TabItem>`).join('\n')}\n</Tabs>`;
		case 'question':
			return `<details id="${block.id}">\n<summary>${text(block.question)}</summary>\n\n${text(block.answer)}\n\n</details>`;
		case 'changed':
			return `:::note[Changed on ${block.date}]\nThen: ${block.then}\n\nNow: ${block.now}\n\n[${block.cite}](${block.source})\n:::`;
		case 'figure':
			return `![${block.alt}](./${block.file})\n\n${text(block.caption)}`;
	}
}

const asides = { note: 'note', tip: 'tip', warning: 'caution', caution: 'danger' } as const;

function text(sentence: Sentence): string {
	return sentence.map(inlineText).join('');
}

function inlineText(part: Inline): string {
	if (typeof part === 'string') return part;
	const address = part.kind === 'term' ? `/glossary/#${part.id}` : `/${part.note}/`;
	return `[${part.text}](${address})`;
}
