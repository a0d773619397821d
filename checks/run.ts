import { resolve } from 'node:path';
import { classifyContentFile } from '../src/schema/content-files.ts';
import { isFolder } from './content-folder.ts';
import { readContentFiles, type SourceFile } from './content-source.ts';
import { readContent, type Content } from './content.ts';
import { keptLater } from '../src/kept-values.ts';
import type { Finding } from './finding.ts';
import { errorAt, fileStart, type PlacedFault } from './placed-fault.ts';
import type { Rule } from './rule.ts';
import { noteRules, snippetRules } from './rules.ts';
import { applyOptOuts } from './rules/opt-outs.ts';
import type { ReadBefore } from '../src/read-before.ts';
import { toFindings } from './to-findings.ts';

interface CheckOptions {
	/** The content folder, absolute or from the current one. */
	contentDir: string;
	/** Report on these files only; paths absolute or from the current folder. */
	only?: readonly string[];
	/** YYYY-MM-DD in UTC; nothing may be dated more than a day later. */
	today: string;
	/** Whether places to fill in are errors, as before a note is merged. */
	strict?: boolean;
	/** Texts to judge as if they stood in the folder, by their path in it. */
	drafts?: Readonly<Record<string, string>>;
	/** Whether what was read is wanted afterwards: the trees of notes are half of what they take of the memory. */
	keep?: boolean;
}

export interface CheckResult {
	/** Sorted by file, line and column. */
	findings: Finding[];
	/** How many notes were read. */
	notes: number;
	/** How many files were read. */
	files: number;
	/** By path in the folder, the notes that are safe to render; empty without `keep`. */
	read: Map<string, ReadBefore>;
}

/** Checks a content folder: reads every file once, holds all rules against them. */
export async function runCheck(options: CheckOptions): Promise<CheckResult> {
	const { contentDir, only, today, strict = false, drafts = {}, keep = false } = options;
	if (!(await isFolder(contentDir))) {
		const findings = toFindings(contentDir, [folderMissing(contentDir)]);
		return { findings, notes: 0, files: 0, read: new Map() };
	}
	const written = await readContentFiles(contentDir);
	const files = [...written, ...Object.entries(drafts).map(([path, text]) => draft(path, text))];
	const content = await readContent(files.sort(byPath), { today, strict, trees: keep });
	const ofSnippets = await holdSnippets(content);
	const faults = [...(await hold(noteRules, content)), ...applyOptOuts(content.notes, ofSnippets)];

	const wanted = only && new Set(only.map((file) => resolve(file)));
	const told = faults.filter(({ path }) => !wanted || wanted.has(resolve(contentDir, path)));
	return {
		findings: toFindings(contentDir, told),
		notes: content.notes.length,
		files: files.length,
		read: keep ? safeNotes(content) : new Map<string, ReadBefore>(),
	};
}

function safeNotes({ notes }: Content): Map<string, ReadBefore> {
	const read = new Map<string, ReadBefore>();
	for (const { path, lane, text, tree, facts, isSafe } of notes) {
		if (text === undefined || !isSafe || !facts) continue;
		read.set(path, { lane, source: text, ...(tree && { tree }), facts });
	}
	return read;
}

/** What the rules find. A file may have more faults than a function may have arguments. */
async function hold(rules: readonly Rule[], content: Content): Promise<PlacedFault[]> {
	const found: PlacedFault[][] = [];
	for (const rule of rules) found.push(ensureKnown(rule, await rule.check(content)));
	return found.flat();
}

/** Rules about blocks judge each note by itself, so that what they find can be kept. */
async function holdSnippets(content: Content): Promise<PlacedFault[]> {
	const found: PlacedFault[][] = [];
	for (const note of content.notes) {
		if (!note.facts?.fences.length) continue;
		const ingredients = [note.path, note.lane, note.text];
		const judge = () => hold(snippetRules, { ...content, notes: [note] });
		found.push(await keptLater('judged-snippets', ingredients, judge));
	}
	return found.flat();
}

function draft(path: string, text: string): SourceFile {
	return { path, what: classifyContentFile(path), bytes: Buffer.from(text), faults: [] };
}

function byPath(a: SourceFile, b: SourceFile): number {
	return a.path < b.path ? -1 : 1;
}

function folderMissing(contentDir: string): PlacedFault {
	return errorAt('', fileStart, {
		id: 'content-missing',
		message: `Unexpected absence of the folder ${contentDir}, expected the course's content.`,
		fix: 'Make the folder, or name another with --content.',
	});
}

function ensureKnown(rule: Rule, faults: PlacedFault[]): PlacedFault[] {
	const stranger = faults.find(({ id }) => !rule.ids.includes(id));
	if (stranger) throw new Error(`a rule gives ${stranger.id}, which is not among its ids`);
	return faults;
}
