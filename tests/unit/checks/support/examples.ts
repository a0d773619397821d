import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A file of an example, or of a list of files. */
export interface ExampleFile {
	/** Relative to the content folder. */
	path: string;
	/** `lines` stand for those of the same keys in a YAML file or frontmatter. */
	form: 'whole' | 'body' | 'lines' | 'missing' | 'link' | 'empty';
	text: string;
	/** `\x1B` in it stands for bytes. */
	bytes: boolean;
	/** Lines of the example, from 1, on which the fault is found. */
	marked: readonly number[];
}

export interface Section {
	id: string;
	wrong: ExampleFile[][];
	right: ExampleFile[][];
}

const errorsFile = path.resolve(import.meta.dirname, '../../../../docs/errors.md');

/** Every section of docs/errors.md with its examples. */
export function readSections(): Section[] {
	const text = readFileSync(errorsFile, 'utf8');
	return text
		.split(/^(?=### [a-z0-9-]+$)/m)
		.slice(1)
		.map((part) => {
			const id = /^### (.*)/.exec(part)?.[1] ?? '';
			const [, wrong = '', right = ''] = part.split(/^(?:Wrong|Right):$/m);
			return { id, wrong: group(readFences(wrong)), right: [readFences(right).flat()] };
		});
}

/** Fences belong to one example until a second one has a mark. */
function group(fences: ExampleFile[][]): ExampleFile[][] {
	const examples: ExampleFile[][] = [];
	for (const files of fences) {
		const isMarked = ({ marked }: ExampleFile) => marked.length > 0;
		const last = examples.at(-1);
		if (last && !(files.some(isMarked) && last.some(isMarked))) last.push(...files);
		else examples.push([...files]);
	}
	return examples;
}

function readFences(text: string): ExampleFile[][] {
	const fence = /^(`{3,})([^\n]*)\n([\s\S]*?)^\1$/gm;
	return [...text.matchAll(fence)].map(([, , info = '', code = '']) => readFence(info, code));
}

function readFence(info: string, code: string): ExampleFile[] {
	const [language = ''] = info.split(' ');
	const words = info.replace(/"[^"]*"/g, '').split(/\s+/);
	const marked = (/\{([\d,]+)\}/.exec(info)?.[1] ?? '').split(',').filter(Boolean).map(Number);
	if (language === 'files') {
		return code
			.trim()
			.split('\n')
			.map((name, index) => listed(name, marked.includes(index + 1)));
	}
	const named = /title="([^"]*)"/.exec(info)?.[1];
	const whole = words.includes('whole') || language === 'text';
	return [
		{
			path: named ?? `docker/example.${language === 'md' ? 'md' : 'mdx'}`,
			form: whole ? 'whole' : language === 'yaml' ? 'lines' : 'body',
			text: code.replace(/«([^»]*)»×(\d+)/g, (_, part: string, times: string) =>
				part.repeat(Number(times)),
			),
			bytes: words.includes('bytes'),
			marked,
		},
	];
}

function listed(name: string, marked: boolean): ExampleFile {
	const [file = '', goal] = name.replace(/^- /, '').split(' -> ');
	const form = name.startsWith('- ') ? 'missing' : goal === undefined ? 'empty' : 'link';
	return { path: file, form, text: goal ?? '', bytes: false, marked: marked ? [1] : [] };
}
