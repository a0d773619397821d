import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ExampleFile } from './examples.ts';

const courseFolder = path.resolve(import.meta.dirname, '../../../fixtures/checks/course');

/** The day on which all tests of the check take place. */
export const today = '2026-03-01';

/** What a note needs before its text; its order is free in every module of the course. */
export const frontmatter = `---
title: Example
summary: One sentence of forty characters or more, for lists.
order: 9
kind: lab
difficulty: beginner
timeSpent: []
prerequisites: []
tags: []
updated: 2026-03-01
---
`;

/** What the translation of a note needs. */
const translated = `---
title: Beispiel
summary: Ein Satz mit vierzig Zeichen oder mehr, für Listen und die Suche.
translates: 2026-03-01
---
`;

/** What a note needs before its text, by its path; in a folder of its module it is a translation. */
export function frontmatterOf(file: string): string {
	return file.split('/').length > 2 ? translated : frontmatter;
}

/** A copy of the small course without faults, in a folder of its own that is removed afterwards. */
export class CourseFolder {
	readonly path = mkdtempSync(path.join(tmpdir(), 'course-'));

	constructor({ empty = false }: { empty?: boolean } = {}) {
		if (!empty) cpSync(courseFolder, this.path, { recursive: true });
	}

	[Symbol.dispose](): void {
		rmSync(this.path, { recursive: true, force: true });
	}

	/** Writes a file, its folder with it. */
	write(file: string, content: string | Buffer): this {
		const whole = path.join(this.path, file);
		mkdirSync(path.dirname(whole), { recursive: true });
		writeFileSync(whole, content);
		return this;
	}

	/** Writes a note with frontmatter before its text. */
	writeNote(file: string, text: string): this {
		return this.write(file, `${frontmatterOf(file)}\n${text}`);
	}

	/** Puts a file of an example in its place and gives the line on which the example begins there. */
	add({ path: file, form, text, bytes }: ExampleFile): number {
		const whole = path.join(this.path, file);
		const before = existsSync(whole) ? readFileSync(whole, 'utf8') : undefined;
		const put = (prefix: string, suffix = ''): number => {
			this.write(file, bytes ? toBytes(prefix + text + suffix) : prefix + text + suffix);
			return prefix.split('\n').length;
		};
		switch (form) {
			case 'missing':
				rmSync(whole, { force: true });
				return 1;
			case 'link':
				symlinkSync(text, whole);
				return 1;
			case 'empty':
				return (this.write(file, frontmatterOf(file)), 1);
			case 'whole':
				return put('');
			case 'body':
				return put(`${frontmatterOf(file)}\n`);
			case 'lines': {
				if (file.endsWith('.yaml')) return put('', withoutKeys(before ?? '', text));
				const [, yaml = '', body = ''] = (before ?? `${frontmatterOf(file)}\nText.\n`).split(
					/^---\n/m,
				);
				return put('---\n', `${withoutKeys(yaml, text)}---\n${body}`);
			}
		}
	}
}

/** YAML without the top keys that other lines give, so that those stand in their place. */
function withoutKeys(yaml: string, lines: string): string {
	const keys = [...lines.matchAll(/^([\w-]+):/gm)].map(([, key]) => key);
	return yaml
		.split(/^(?=\S)/m)
		.filter((part) => !keys.includes(/^([\w-]+):/.exec(part)?.[1]))
		.join('');
}

function toBytes(text: string): Buffer {
	const parts = text.split(/\\x([0-9A-F]{2})/);
	return Buffer.concat(
		parts.map((part, index) =>
			index % 2 === 0 ? Buffer.from(part) : Buffer.from([Number.parseInt(part, 16)]),
		),
	);
}
