import { slug } from 'github-slugger';
import type { Root } from 'hast';
import {
	attributeOf,
	isComponent,
	setAttribute,
	textOf,
	visit,
	type ComponentNode,
} from './tree.ts';

/** The glossary term that a `<Term>` names: its `id`, else its own text as a slug. */
export function termId(term: ComponentNode): string {
	return attributeOf(term, 'id') ?? slug(textOf(term).trim());
}

/** Writes the id into every `<Term>`. */
export function nameTerms(tree: Root): void {
	visit(tree, (node) => {
		if (isComponent(node) && node.name === 'Term') setAttribute(node, 'id', termId(node));
	});
}
