/**
 * A page as the server sent it, and for each of its nodes the one on the screen. What scripts have
 * done to the page since is not in it, so that two pages sent differ in what an author has changed.
 */
export class SentPage {
	readonly document: Document;
	readonly #shown = new WeakMap<Node, Node>();

	/** @param shown the page before any script has changed it */
	constructor(shown: Document) {
		this.document = shown.cloneNode(true) as Document;
		this.#pair(this.document, shown);
	}

	/**
	 * The node on the screen.
	 *
	 * @throws Error when a script has taken it away, or put it elsewhere
	 */
	shownOf(sent: Node): Node {
		const shown = this.#shown.get(sent);
		const around = sent.parentNode;
		if (!shown || (around && shown.parentNode !== this.#shown.get(around))) {
			throw new Error(`${sent.nodeName} is not where it was`);
		}
		return shown;
	}

	/** Takes a node away. */
	remove(sent: ChildNode): void {
		(this.shownOf(sent) as ChildNode).remove();
		sent.remove();
	}

	/**
	 * Puts a copy of a node into a parent.
	 *
	 * @param before what it comes behind; without it it is the first
	 * @returns the copy as sent
	 */
	insert(node: Node, parent: ParentNode & Node, before: ChildNode | undefined): ChildNode {
		const sent = this.document.importNode(node, true) as ChildNode;
		const shown = document.importNode(node, true);
		// Before scripts see it.
		this.#pair(sent, shown);
		if (before) {
			(this.shownOf(before) as ChildNode).after(shown);
			before.after(sent);
		} else {
			(this.shownOf(parent) as ParentNode & Node).prepend(shown);
			parent.prepend(sent);
		}
		return sent;
	}

	#pair(sent: Node, shown: Node): void {
		this.#shown.set(sent, shown);
		const others = shown.childNodes;
		for (const [place, child] of [...sent.childNodes].entries()) {
			const other = others[place];
			if (other) this.#pair(child, other);
		}
	}
}
