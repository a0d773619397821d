import { forEachChild, parse, type SyntaxNode } from 'unbash';
import type { ShellPlaceholder } from './shell-command.ts';

/** A name, or a few words, in angle brackets that touch them. */
const bracketed = /<[A-Za-z][\w./:-]*(?: [\w./:-]+){0,4}>/y;

/** Each round makes those behind a syntax error visible; more hide behind nothing an author writes. */
const rounds = 6;

const deepest = 200;

/**
 * Finds `<region>` where the shell would read a file, and puts a word of the same length in its
 * place, so that the rest of the command can be read.
 */
export function maskPlaceholders(text: string): { text: string; placeholders: ShellPlaceholder[] } {
	const placeholders: ShellPlaceholder[] = [];
	let masked = text;
	for (let round = 0; round < rounds && /<[A-Za-z]/.test(masked); round += 1) {
		const found = placeholdersIn(masked);
		if (found.length === 0) break;
		placeholders.push(...found);
		masked = mask(masked, found);
	}
	return { text: masked, placeholders: placeholders.sort((a, b) => a.offset - b.offset) };
}

function placeholdersIn(text: string): ShellPlaceholder[] {
	return inputRedirects(text).flatMap((offset) => {
		bracketed.lastIndex = offset;
		const found = bracketed.exec(text)?.[0];
		if (found === undefined || isPairOfRedirects(text, offset, found)) return [];
		return [{ offset, text: found }];
	});
}

/** `sort <in>out` reads one file and writes another. */
function isPairOfRedirects(text: string, offset: number, found: string): boolean {
	const before = text.charAt(offset - 1);
	const after = text.charAt(offset + found.length);
	return /\w/.test(after) && /^\s?$/.test(before) && !found.includes(' ');
}

/** Where the shell sees a `<` that reads a file; ascending. */
function inputRedirects(text: string): number[] {
	const offsets: number[] = [];
	const visit = (node: SyntaxNode, depth: number) => {
		if (depth > deepest || (node.type === 'Script' && node.source !== undefined)) return;
		if (node.type === 'Redirect' && node.operator === '<' && !node.descriptor) {
			offsets.push(node.pos);
		}
		forEachChild(node, (child) => {
			visit(child, depth + 1);
		});
	};
	visit(parse(text), 0);
	return offsets;
}

function mask(text: string, placeholders: readonly ShellPlaceholder[]): string {
	let masked = '';
	let at = 0;
	for (const { offset, text: found } of placeholders) {
		masked += `${text.slice(at, offset)}${found.replace(/\W/g, '_')}`;
		at = offset + found.length;
	}
	return masked + text.slice(at);
}
