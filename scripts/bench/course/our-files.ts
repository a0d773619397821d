// A generated course as the files of a content folder of this project.
import { stringify } from 'yaml';
import type { BenchCourse } from './make-course.ts';
import type { BenchNote, Block, Inline, Sentence } from './note-model.ts';
import type { CourseFile } from './write-files.ts';

/** Every file of its content folder, by its path in it; one note after another. */
export function* ourFiles(course: BenchCourse): Generator<CourseFile> {
	yield ['course.yaml', stringify(courseFile)];
	const terms = course.terms.map(({ id, ...term }) => [id, term] as const);
	yield ['glossary.yaml', stringify(Object.fromEntries(terms))];
	for (const { id, ...module } of course.modules) yield [`${id}/module.yaml`, stringify(module)];
	for (let place = 0; place < course.size; place++) {
		const note = course.note(place);
		yield [`${note.id}.mdx`, ourNote(note)];
		if (note.picture) yield [`${note.module}/${note.picture.file}`, note.picture.bytes];
	}
}

const courseFile = {
	title: 'A generated course',
	subtitle: 'Made for the bench',
	description: 'Notes that a program wrote, to measure how long a site of so many of them takes.',
	about: 'Nothing in it is true.',
	licence: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
	language: 'en-GB',
	kinds: Object.fromEntries(
		['video', 'lab', 'tutorial', 'reading'].map((word) => [
			word,
			{ word, meaning: `What a ${word} of the bench is called.` },
		]),
	),
	difficulties: Object.fromEntries(
		['beginner', 'intermediate', 'advanced'].map((word) => [
			word,
			{ word, criteria: `What the bench calls ${word}, by chance.` },
		]),
	),
};

/** The text of a note, frontmatter and all. */
function ourNote(note: BenchNote): string {
	const { title, summary, order, kind, difficulty, minutes, estimate, prerequisites, tags } = note;
	const facts = {
		...{ title, summary, order, kind, difficulty, timeSpent: minutes },
		...(estimate === undefined ? {} : { estimate }),
		...{ prerequisites, tags, updated: note.updated },
	};
	const body = note.blocks.map((block) => blockText(block, note));
	return `---\n${stringify(facts)}---\n\n${body.join('\n\n')}\n`;
}

function blockText(block: Block, note: BenchNote): string {
	const text = (sentence: Sentence) => sentence.map((part) => inlineText(part, note)).join('');
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
			return `> [!${block.type.toUpperCase()}]\n> ${text(block.text)}`;
		case 'steps':
			return `<Steps>\n\n${block.items.map((item, index) => `${index + 1}. ${text(item)}`).join('\n')}\n\n</Steps>`;
		case 'tabs':
			return `<Tabs>\n${block.tabs.map((tab) => `<Tab title="${tab.title}">\n\n${text(tab.text)}\n\n</Tab>`).join('\n')}\n</Tabs>`;
		case 'question':
			return `<Question id="${block.id}">\n\n${text(block.question)}\n\n<Answer>\n\n${text(block.answer)}\n\n</Answer>\n\n</Question>`;
		case 'changed': {
			const { date, source, cite, then, now } = block;
			return `<Changed date="${date}" source="${source}" cite="${cite}" then="${then}" now="${now}" />`;
		}
		case 'figure':
			return `<Figure src="./${block.file}" alt="${block.alt}">\n\n${text(block.caption)}\n\n</Figure>`;
	}
}

/** A table as both sites write it. */
export function tableText({ head, rows }: Extract<Block, { kind: 'table' }>): string {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function inlineText(part: Inline, note: BenchNote): string {
	if (typeof part === 'string') return part;
	if (part.kind === 'term') return `<Term id="${part.id}">${part.text}</Term>`;
	const path = part.note.startsWith(`${note.module}/`)
		? `.${part.note.slice(note.module.length)}`
		: `../${part.note}`;
	return `[${part.text}](${path}.mdx)`;
}
