/**
 * Makes an element with attributes and children; text stays text. Of its own, because one shared
 * with the search would be a file more for both.
 */
export function make(
	tag: string,
	attributes: Readonly<Record<string, string>>,
	...children: (Node | string)[]
): HTMLElement {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
	element.append(...children);
	return element;
}
