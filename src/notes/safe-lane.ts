import type { Nodes, Root } from 'hast';
import type { Lane } from '../schema/content-files.ts';
import type { Fault } from '../schema/fault.ts';
import { didYouMean } from '../schema/nearest.ts';
import { authorComponents, componentMeant, isAuthorComponent } from './components.ts';
import { judgeContent, judgeLink } from './safe-content.ts';
import { judgeElement, shorten, type Refuse } from './safe-elements.ts';
import {
	attributeOf,
	childrenOf,
	isComponent,
	isElement,
	textOf,
	type ComponentNode,
} from './tree.ts';

/**
 * Finds everything in a note's tree that is neither Markdown nor one of the components with plain
 * string attributes. A tree without such faults holds no code and no HTML of the author's.
 *
 * @param lane the components belong to `.mdx`; a `.md` note is told so.
 */
export function findUnsafe(tree: Root, lane: Lane = 'mdx'): Fault[] {
	const faults: Fault[] = [];
	const told = new Set<string>();
	const refuse: Refuse = (node, id, message, fix) => {
		const start = (node as Nodes).position?.start ?? { line: 1, column: 1 };
		const { line, column } = start;
		faults.push({ id, severity: 'error', line, column, message, fix });
	};
	const walk = (node: unknown, parent: unknown): void => {
		judge(node, { parent, lane, told }, refuse);
		for (const child of childrenOf(node)) {
			// A component inside a paragraph has the paragraph's place where the parser gives it none.
			if (!(child as Nodes).position && (node as Nodes).position) {
				(child as Nodes).position = (node as Nodes).position;
			}
			walk(child, node);
		}
	};
	for (const child of tree.children) walk(child, tree);
	return faults;
}

interface Place {
	parent: unknown;
	lane: Lane;
	/** Components of a `.md` note that were refused already. */
	told: Set<string>;
}

function judge(node: unknown, place: Place, refuse: Refuse): void {
	const { parent } = place;
	if (isComponent(node)) return judgeComponent(node, parent, refuse);
	if (isElement(node)) {
		judgeLink(node, refuse);
		return judgeElement(node, parent, refuse);
	}
	const { type, value = '' } = node as { type: string; value?: string };
	switch (type) {
		case 'text':
			return;
		case 'mdxFlowExpression':
		case 'mdxTextExpression':
			return refuse(
				node,
				'unsafe-expression',
				`Unexpected expression {${shorten(value)}}, expected text.`,
				'Write the text itself, put it into `backticks`, or write \\{ for a brace.',
			);
		case 'mdxjsEsm':
			return refuse(
				node,
				'unsafe-import-export',
				`Unexpected ${value.trimStart().startsWith('import') ? 'import' : 'export'}, expected text: a note holds no code.`,
				'Remove the line; the components are there without an import. Put sample code into a fence.',
			);
		case 'raw':
			return judgeRaw(node, value, place, refuse);
		case 'comment':
		case 'doctype':
			return refuse(
				node,
				'unsafe-html',
				`Unexpected HTML ${shorten(value)}, expected Markdown.`,
				'Write Markdown, or put the HTML into `backticks` or a fence.',
			);
		default:
			return refuse(
				node,
				'unsafe-html',
				`Unexpected ${type}, expected Markdown.`,
				'Write it in Markdown.',
			);
	}
}

/** HTML as it was written; in a `.md` note a component is that, too. */
function judgeRaw(node: unknown, value: string, { lane, told }: Place, refuse: Refuse): void {
	const names = [...value.matchAll(/<\/?([A-Za-z][\w.:-]*)/g)].map(([, found = '']) => found);
	const [name = ''] = names;
	if (lane === 'md' && name !== '' && names.every(isAuthorComponent)) {
		// Its end, with nothing behind it, is told with its beginning.
		if (told.has(name) && value.trim() === `</${name}>`) return;
		told.add(name);
		return refuse(
			node,
			'component-lane',
			`Unexpected component <${name}> in a .md note, expected Markdown.`,
			'Rename the note so that it ends in .mdx.',
		);
	}
	refuse(
		node,
		'unsafe-html',
		`Unexpected HTML ${shorten(value)}, expected Markdown.`,
		value.startsWith('<!--')
			? 'Remove the comment; a .mdx note may hold {/* comments */}.'
			: 'Write Markdown, or put the HTML into `backticks` or a fence.',
	);
}

function judgeComponent(node: ComponentNode, parent: unknown, refuse: Refuse): void {
	const name = node.name ?? '';
	if (!isAuthorComponent(name)) {
		const known = Object.keys(authorComponents);
		const html = /^[a-z]/.test(name);
		return refuse(
			node,
			html ? 'unsafe-html' : 'unknown-component',
			html
				? `Unexpected HTML <${name}>, expected Markdown or a component.${componentMeant(name)}`
				: `Unexpected component <${name}>, expected one of ${known.join(', ')}.${didYouMean(name, known)}`,
			html
				? 'Write Markdown, or put the tag into `backticks`.'
				: 'Correct its name, or put it into `backticks` if it is meant as text.',
		);
	}
	const rule = authorComponents[name];
	const allowed = [...rule.required, ...rule.optional];
	const seen = new Set<string>();
	for (const attribute of node.attributes) {
		const label = attribute.name ?? '{…}';
		if (seen.has(label)) {
			refuse(
				node,
				'repeated-attribute',
				`Unexpected second ${label} on <${name}>, expected each attribute once.`,
				'Remove one of the two.',
			);
		}
		seen.add(label);
		if (attribute.type !== 'mdxJsxAttribute') {
			refuse(
				node,
				'unsafe-attribute',
				`Unexpected {...spread} on <${name}>, expected attributes in quotes.`,
				'Write each attribute as name="text".',
			);
		} else if (!allowed.includes(label)) {
			refuse(
				node,
				'unknown-attribute',
				`Unexpected attribute ${label} on <${name}>, expected ${allowed.length ? `one of ${allowed.join(', ')}` : 'none'}.${didYouMean(label, allowed)}`,
				'Correct its spelling, or remove it.',
			);
		} else if (typeof attribute.value === 'object' && attribute.value !== null) {
			refuse(
				node,
				'unsafe-attribute',
				`Unexpected expression in ${label} of <${name}>, expected text in quotes.`,
				`Write ${label}="text".`,
			);
		}
	}
	for (const required of rule.required) {
		if ((attributeOf(node, required) ?? '').trim() === '') {
			refuse(
				node,
				'missing-attribute',
				`Unexpected absence of ${required} on <${name}>, expected ${required}="…".`,
				`Add ${required}="…" to <${name}>.`,
			);
		}
	}
	judgePlace(node, name, parent, refuse);
	judgeContent(node, refuse);
}

function judgePlace(
	node: ComponentNode,
	name: keyof typeof authorComponents,
	parent: unknown,
	refuse: Refuse,
): void {
	const rule = authorComponents[name];
	if (rule.block && node.type === 'mdxJsxTextElement') {
		refuse(
			node,
			'component-place',
			`Unexpected <${name}> within a line of text, expected a line of its own.`,
			`Put a blank line before <${name}> and after </${name}>.`,
		);
	} else if (rule.parent && !(isComponent(parent) && parent.name === rule.parent)) {
		refuse(
			node,
			'component-place',
			`Unexpected <${name}> outside <${rule.parent}>, expected it directly within.`,
			`Move it into <${rule.parent}>, with a blank line before it.`,
		);
	}
	if (rule.content === 'required' && textOf(node).trim() === '') {
		refuse(
			node,
			'component-empty',
			`Unexpected emptiness of <${name}>, expected text within.`,
			`Write its text between <${name}> and </${name}>.`,
		);
	}
}
