/** A node of the tree that a screen reader is given, as Playwright reads it. */
export interface HeardNode {
	role: string;
	name?: string;
	text?: string;
	/** Of a link, as it is written. */
	url?: string;
	children?: (HeardNode | string)[];
}

/** Who hears one of these without a name knows neither what it is nor what it does. */
const named = new Set(
	'button checkbox combobox dialog img link radio searchbox slider spinbutton switch textbox'.split(
		' ',
	),
);
/** What readers jump to; two of a kind are told apart by their names. */
const landmarks = new Set(
	'banner complementary contentinfo form main navigation region search'.split(' '),
);
const holders = new Set('list navigation region table'.split(' '));

/**
 * What of a page would puzzle somebody who hears it: controls and pictures without a name, landmarks of
 * one name, lists of nothing, links of one name that lead to different places.
 *
 * @param at where the page is, for its links
 */
export function soundsWrong(tree: readonly (HeardNode | string)[], at: string): string[] {
	const nodes = allOf(tree);
	const faults = nodes.flatMap((node) => {
		const isEmpty = holders.has(node.role) && !node.text && allOf(node.children ?? []).length === 0;
		if (isEmpty && !(node.children ?? []).some((child) => typeof child === 'string')) {
			return [`${node.role} “${node.name ?? ''}” holds nothing`];
		}
		return named.has(node.role) && !node.name ? [`${node.role} without a name`] : [];
	});
	for (const [called, alike] of groups(nodes, ({ role }) => landmarks.has(role))) {
		if (alike.length > 1) faults.push(`${alike.length} landmarks are called ${called}`);
	}
	// In a text its author leads to the same word here and there; the sentence tells which.
	const ours = allOf(tree, 'article');
	for (const [called, alike] of groups(ours, ({ role }) => role === 'link')) {
		const places = new Set(alike.map(({ url = '' }) => new URL(url, at).href));
		if (places.size > 1) {
			faults.push(`${called} leads to different places: ${[...places].join(', ')}`);
		}
	}
	return faults;
}

function groups(
	nodes: readonly HeardNode[],
	isMeant: (node: HeardNode) => boolean,
): Map<string, HeardNode[]> {
	return Map.groupBy(nodes.filter(isMeant), ({ role, name = '' }) => `${role} “${name}”`);
}

/** All nodes, but those of one role with what stands in them. */
function allOf(tree: readonly (HeardNode | string)[], but?: string): HeardNode[] {
	return tree.flatMap((node) =>
		typeof node === 'string' || node.role === but ? [] : [node, ...allOf(node.children ?? [], but)],
	);
}
