import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A word of 400 letters, which no line of any screen holds. */
export const longWord = 'unbreakable'.repeat(37).slice(0, 400);

/** Modules of the course, by what is extreme about them. */
export const extremes = {
	one: 'one-note',
	many: 'many-notes',
	odd: 'odd-notes',
} as const;

/** Notes of the module `odd-notes`. */
export const odd = {
	long: `${extremes.odd}/long-words`,
	scripts: `${extremes.odd}/many-scripts`,
	shortest: `${extremes.odd}/one-word`,
	longest: `${extremes.odd}/many-words`,
} as const;

/** How many notes the module `many-notes` has. */
export const manyNotes = 60;
/** How many words the note `many-words` has, and how many headings. */
export const manyWords = 40_000;
export const manyHeadings = 200;

/**
 * Writes a course in place of another: a module with one note and one with sixty, a note of one word
 * and one of 40,000, words that are too long and scripts that run the other way or know no spaces.
 *
 * @param content folder of the course to be replaced; its `course.yaml` stays
 */
export function writeExtremeCourse(content: string): void {
	for (const name of readdirSync(content)) {
		if (name !== 'course.yaml') rmSync(path.join(content, name), { recursive: true });
	}
	writeFileSync(
		path.join(content, 'glossary.yaml'),
		`long:\n  term: ${longWord.slice(0, 60)}\n  definition: A term whose name is one long word, ${longWord.slice(0, 200)}.\n`,
	);
	writeModule(content, extremes.one, 'One', 1);
	writeModule(content, extremes.many, 'Many', 2);
	writeModule(content, extremes.odd, longWord.slice(0, 60), 3);
	writeNote(content, `${extremes.one}/only`, { order: 1, title: 'The only note', text: 'Alone.' });
	for (let order = 1; order <= manyNotes; order++) {
		writeNote(content, `${extremes.many}/note-${order}`, {
			order,
			title: `Note ${order} of ${manyNotes}`,
			text: `Nothing but number ${order}.`,
			minutes: (order * 7) % 90,
			needs: order > 1 && order % 3 === 0 ? [`${extremes.many}/note-${order - 1}`] : [],
		});
	}
	writeNote(content, odd.long, { order: 1, title: longWord.slice(0, 80), text: longText });
	writeNote(content, odd.scripts, { order: 2, title: scriptsTitle, text: scriptsText });
	writeNote(content, odd.shortest, { order: 3, title: 'A', text: 'Word' });
	writeNote(content, odd.longest, { order: 4, title: 'Many words', text: manyWordsText() });
}

interface Note {
	order: number;
	title: string;
	text: string;
	minutes?: number;
	needs?: string[];
}

function writeNote(content: string, id: string, note: Note): void {
	const { order, title, text, minutes, needs = [] } = note;
	writeFileSync(
		path.join(content, `${id}.mdx`),
		`---
title: ${JSON.stringify(title)}
summary: A note that is written to try what a page of this site can bear.
order: ${order}
kind: reading
difficulty: beginner
timeSpent: [${minutes ?? ''}]
prerequisites: [${needs.join(', ')}]
tags: []
updated: 2026-11-22
---

${text}
`,
	);
}

function writeModule(content: string, id: string, title: string, order: number): void {
	mkdirSync(path.join(content, id));
	const summary = `A module that is written to try what the site can bear, ${'x'.repeat(60)}.`;
	const letter = String.fromCharCode(64 + order);
	writeFileSync(
		path.join(content, id, 'module.yaml'),
		`title: ${title}\norder: ${order}\nsummary: ${summary}\nhue: ${order * 90}\nletter: ${letter}\n`,
	);
}

const longText = `A word in a sentence: ${longWord}.

## ${longWord}

\`${longWord}\`, [${longWord}](https://example.org/${longWord}), **${longWord}**, <Term id="long">${longWord.slice(0, 90)}</Term>.

- ${longWord}

  1. ${longWord}

> ${longWord}

> [!WARNING]
> ${longWord}

| ${longWord.slice(0, 200)} | short |
| --- | --- |
| ${longWord} | short |

\`\`\`text title="${longWord.slice(0, 120)}"
${longWord}
\`\`\`

<Steps>

1. ${longWord}

</Steps>

<Tabs>

<Tab title="${longWord.slice(0, 100)}">

${longWord}

</Tab>

<Tab title="Other">

Short.

</Tab>

</Tabs>

<Changed date="2026-03-01" source="https://example.org/" then="${longWord}" now="${longWord}" />

<Layers title="${longWord.slice(0, 100)}" alt="A word in a box.">

- ${longWord.slice(0, 200)}
  - ${longWord.slice(0, 200)}

</Layers>

<Question id="long-question">

Is this ${longWord} a word?

<Answer>

${longWord}

</Answer>

</Question>

A footnote.[^1]

[^1]: ${longWord}
`;

const scriptsTitle = 'حاويات والسحابة 容器と雲 מכולות';

const scriptsText = `حاوية البرنامج هي عملية لها نظام ملفات خاص بها وشبكة خاصة بها، وتعمل على نواة المضيف.

## مقدمة عن الحاويات

- الصورة هي قالب للقراءة فقط
- الحاوية \`docker run\` هي نسخة تعمل

מכולה היא תהליך עם מערכת קבצים משלה.

容器是一个进程，它有自己的文件系统和网络，但与主机共享内核。${'容器与虚拟机不同，因为它不需要自己的内核。'.repeat(12)}

コンテナはプロセスであり、独自のファイルシステムを持つ。${'仮想マシンとは異なり、独自のカーネルを必要としない。'.repeat(12)}

คอนเทนเนอร์คือกระบวนการที่มีระบบไฟล์ของตัวเอง${'และใช้เคอร์เนลร่วมกับโฮสต์'.repeat(12)}

An English sentence with עברית inside, and العربية too.

> [!NOTE]
> ملاحظة: هذا النص من اليمين إلى اليسار.

| 命令 | الوصف |
| --- | --- |
| \`docker ps\` | يعرض الحاويات التي تعمل |
`;

function manyWordsText(): string {
	const words = 'a container is a process with a view of its own of files network and users'.split(
		' ',
	);
	const perHeading = manyWords / manyHeadings;
	const paragraph = Array.from({ length: perHeading }, (_, place) => words[place % words.length]);
	return Array.from(
		{ length: manyHeadings },
		(_, place) => `## Part ${place + 1}\n\n${paragraph.join(' ')}.\n`,
	).join('\n');
}
