/**
 * Runs in the page: controls that a pointer may miss, by WCAG 2.2, 2.5.8. A target has 24 by 24 CSS
 * pixels, padding and whatever else of the page answers for it included, or one of these holds:
 *
 * - inline: it stands in a line of text that is no target, which sets its height;
 * - spacing: a circle of 24 px around its middle meets no other target, nor the circle of a small one;
 * - equivalent: another control of the page does the same, and holds;
 * - what the browser draws and nobody has sized: there is none of that here.
 */
export function smallTargets(): string[] {
	interface Target {
		element: Element;
		/** All that answers for it, by itself. */
		box: DOMRect;
		isSmall: boolean;
		/** Where it leads, if it does. */
		place: string | undefined;
	}
	const least = 24;
	const controls = 'a[href], button, input, select, textarea, summary';
	const within = document.querySelector('dialog[open]') ?? document.body;
	const all: Target[] = [...within.querySelectorAll(controls)]
		.filter((element) => element.checkVisibility({ visibilityProperty: true }))
		.filter((element) => !element.matches(':disabled') && !isUnseen(element))
		.map((element) => {
			const box = boxOf(element);
			const href = element.getAttribute('href');
			const place = href === null ? undefined : new URL(href, location.href).href;
			return { element, box, isSmall: isBelow(box), place };
		});
	for (const target of all.filter(isLacking)) target.isSmall = isBelow(grown(target.element));
	const lacking = new Set(all.filter(isLacking));
	return [...lacking]
		.filter((target) => !hasEquivalent(target))
		.map(({ element, box }) => {
			const size = `${Math.round(box.width)} × ${Math.round(box.height)}`;
			return `${size}: ${element.outerHTML.slice(0, 140)}`;
		});

	function isLacking(target: Target): boolean {
		return target.isSmall && !isInline(target.element) && !hasRoom(target);
	}

	/** The label of an input is pressed as well as the input. */
	function boxOf(element: Element): DOMRect {
		const { labels } = element as Partial<HTMLInputElement>;
		const boxes = [element, ...(labels ?? [])].map((one) => one.getBoundingClientRect());
		const left = Math.min(...boxes.map((box) => box.left));
		const top = Math.min(...boxes.map((box) => box.top));
		const width = Math.max(...boxes.map((box) => box.right)) - left;
		const height = Math.max(...boxes.map((box) => box.bottom)) - top;
		return new DOMRect(left, top, width, height);
	}

	function isBelow({ width, height }: DOMRect): boolean {
		// Sizes of half a pixel are rounded by the browser that draws them.
		return width < least - 0.5 || height < least - 0.5;
	}

	/** A text for screen readers alone, or a link that waits above the window for the focus. */
	function isUnseen(element: Element): boolean {
		const { width, height, bottom } = element.getBoundingClientRect();
		return width <= 1 || height <= 1 || (bottom + scrollY <= 0 && element.matches('.skip'));
	}

	/** How far it answers around its middle: what lies over it from outside of its box counts too. */
	function grown(element: Element): DOMRect {
		element.scrollIntoView({ block: 'center', inline: 'center' });
		const [line] = element.getClientRects();
		if (!line) return new DOMRect();
		const [x, y] = [line.left + line.width / 2, line.top + line.height / 2];
		const reach = (dx: number, dy: number) => {
			let steps = 0;
			while (steps < 2 * least && answers(element, x + dx * steps, y + dy * steps)) steps++;
			return Math.max(0, steps - 1);
		};
		const [left, right, up, down] = [reach(-1, 0), reach(1, 0), reach(0, -1), reach(0, 1)];
		return new DOMRect(x - left, y - up, left + right + 1, up + down + 1);
	}

	function answers(element: Element, x: number, y: number): boolean {
		const hit = document.elementFromPoint(x, y);
		const { labels } = element as Partial<HTMLInputElement>;
		return [element, ...(labels ?? [])].some((one) => one.contains(hit));
	}

	function isInline(element: Element): boolean {
		if (getComputedStyle(element).display !== 'inline') return false;
		let block = element.parentElement;
		while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
		if (!block) return false;
		const rest = block.cloneNode(true) as Element;
		for (const other of rest.querySelectorAll(`${controls}, .visually-hidden`)) other.remove();
		return /[\p{L}\p{N}]/u.test(rest.textContent);
	}

	function hasRoom({ element, box }: Target): boolean {
		const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
		return all.every((other) => {
			if (other.element === element || other.element.contains(element)) return true;
			const { left, right, top, bottom, width, height } = other.box;
			const away = Math.hypot(
				x - Math.min(Math.max(x, left), right),
				y - Math.min(Math.max(y, top), bottom),
			);
			const middles = Math.hypot(x - left - width / 2, y - top - height / 2);
			return away >= least / 2 - 0.5 && (!other.isSmall || middles >= least - 0.5);
		});
	}

	function hasEquivalent({ place }: Target): boolean {
		return place !== undefined && all.some((one) => one.place === place && !lacking.has(one));
	}
}
