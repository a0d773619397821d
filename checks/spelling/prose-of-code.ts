import { diagramLanguage, isShell, sessionLanguage } from '../../src/notes/code-languages.ts';
import { readDiagram } from '../../src/notes/diagram/source.ts';

/** Part of a code block that is read as words; offsets in the text that it stands in. */
interface Stretch {
	start: number;
	end: number;
}

/**
 * Lists what of a code block is words: the labels of a diagram, and comments.
 *
 * @param code what the block holds
 * @param written the block as it stands in the note, between the lines of its fence
 */
export function proseOfCode(language: string, code: string, written: string): Stretch[] {
	if (language === diagramLanguage) return findAll(labelsOf(code), written);
	const comment = commentsOf(language);
	if (!comment) return [];
	return [...written.matchAll(comment)].flatMap(({ index, 0: line, groups }) => {
		const text = groups?.['text'] ?? '';
		const start = index + line.length - text.length;
		return withoutCode(text).map((part) => ({ start: start + part.start, end: start + part.end }));
	});
}

/** Behind what a comment stands in the languages of a kind, where it is sure to be one. */
const behindHash = /(?:^|[ \t])#+[ \t](?<text>.*)$/gm;
const behindSlashes = /(?:^|[ \t])\/\/[ \t](?<text>.*)$/gm;
/** In a session on a line of its own, or behind a command: the rest is what programs print. */
const inSession = /^[ \t>]*(?:# |\$ .*[ \t]# )(?<text>.*)$/gm;

const hashLanguages = new Set(
	'docker dockerfile hcl ini make makefile nginx properties py python terraform toml yaml yml'.split(
		' ',
	),
);
const slashLanguages = new Set('c cpp go java javascript js jsonc rust ts typescript'.split(' '));

function commentsOf(language: string): RegExp | undefined {
	if (language === sessionLanguage) return inSession;
	if (isShell(language) || hashLanguages.has(language)) return behindHash;
	return slashLanguages.has(language) ? behindSlashes : undefined;
}

/** The parts of a comment that stand between `backticks`. */
function withoutCode(text: string): Stretch[] {
	const parts: Stretch[] = [];
	let start = 0;
	for (const { index, 0: code } of text.matchAll(/`[^`]*`/g)) {
		parts.push({ start, end: index });
		start = index + code.length;
	}
	return [...parts, { start, end: text.length }];
}

/** Every line of text that a diagram shows; none of one that the check refuses. */
function labelsOf(code: string): string[] {
	try {
		const diagram = readDiagram(code);
		const shown =
			diagram.kind === 'graph'
				? [...diagram.boxes, ...diagram.groups, ...diagram.arrows]
				: [...diagram.actors, ...diagram.steps];
		return shown.flatMap((one) => ('label' in one ? one.label : []));
	} catch {
		return [];
	}
}

/** Wherever one of the texts stands; where one holds another, the longer. */
function findAll(texts: readonly string[], written: string): Stretch[] {
	const found: Stretch[] = [];
	for (const text of [...new Set(texts)].sort((a, b) => b.length - a.length)) {
		for (let at = written.indexOf(text); at >= 0; at = written.indexOf(text, at + text.length)) {
			const end = at + text.length;
			if (!found.some((other) => at < other.end && other.start < end)) {
				found.push({ start: at, end });
			}
		}
	}
	return found;
}
