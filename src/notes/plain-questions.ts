import type { ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { AddressOf } from './links.ts';
import { rewriteLinks } from './rewrite-links.ts';
import { takeQuestions } from './take-questions.ts';
import {
	attributeOf,
	element,
	isComponent,
	isElement,
	nameOf,
	replaceNodes,
	textOf,
	type ComponentNode,
} from './tree.ts';

/** A question and its answer as HTML that means the same in any program: no classes, no scripts. */
export interface PlainQuestion {
	/** Unique within its note. */
	id: string;
	question: string;
	answer: string;
}

/**
 * The questions of a note for other programs. Pictures become their alternative text, components
 * what they hold, and links that the address leaves on the site become text.
 *
 * @param options.file the note's path relative to the content folder
 * @param options.address gives whole addresses, with https, as far as the site has one
 */
export function plainQuestions(
	tree: Root,
	{ file, address }: { file: string; address: AddressOf },
): PlainQuestion[] {
	const questions = takeQuestions(tree);
	rewriteLinks(questions, file, address);
	const all: readonly unknown[] = questions.children;
	return all.filter(isComponent).map((question) => {
		const children: readonly unknown[] = question.children;
		const [answer] = children.filter(isAnswer);
		return {
			id: attributeOf(question, 'id') ?? '',
			question: write(question.children.filter((child) => !isAnswer(child))),
			answer: write(answer?.children ?? []),
		};
	});
}

function write(children: readonly ElementContent[]): string {
	const root: Root = { type: 'root', children: [...children] };
	replaceNodes(root, simplify);
	return toHtml(root)
		.replace(/^\s+|\s+$/g, '')
		.replace(/>\n+</g, '><');
}

function simplify(node: RootContent): RootContent[] | undefined {
	if (isComponent(node)) return simplifyComponent(node);
	if (!isElement(node)) return node.type === 'text' ? undefined : [];
	if (node.tagName === 'img') return [{ type: 'text', value: nameOf(node) }];
	const { href } = node.properties;
	if (node.tagName === 'a' && typeof href === 'string' && !/^(?:https|mailto):/.test(href)) {
		return node.children;
	}
	node.properties = typeof href === 'string' ? { href } : {};
	// One line a question: the break is told as HTML, since white space counts here.
	if (node.tagName === 'pre') {
		const lines = textOf(node).replace(/\n$/, '').split('\n');
		node.children = lines.flatMap((line, place): ElementContent[] => [
			...(place > 0 ? [element('br', {})] : []),
			{ type: 'text', value: line },
		]);
	}
	return undefined;
}

function simplifyComponent(node: ComponentNode): RootContent[] {
	if (node.type === 'mdxJsxTextElement') return node.children;
	const told = ['title', 'alt', 'then', 'now'].flatMap((name) => attributeOf(node, name) ?? []);
	return [...told.map((text) => element('p', {}, text)), ...node.children];
}

function isAnswer(node: unknown): node is ComponentNode {
	return isComponent(node) && node.name === 'Answer';
}
