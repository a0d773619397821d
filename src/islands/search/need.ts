/**
 * Finds what the markup of a component promises.
 *
 * @throws Error when it is not there, or is another kind of element
 */
export function need<E extends HTMLElement>(
	root: ParentNode,
	selector: string,
	kind: new () => E,
): E {
	const element = root.querySelector(selector);
	if (element instanceof kind) return element;
	throw new Error(`No ${selector}`);
}
