type Attributes = Readonly<Record<string, string | number | undefined>>;

const svgNames = new Set(['svg', 'use', 'line']);

/** Makes an element with attributes (undefined ones are left out) and children; text stays text. */
export function make(tag: string, attributes: Attributes = {}, ...children: (Node | string)[]) {
	const element = svgNames.has(tag)
		? document.createElementNS('http://www.w3.org/2000/svg', tag)
		: document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) {
		if (value !== undefined) element.setAttribute(name, String(value));
	}
	element.append(...children);
	return element;
}
