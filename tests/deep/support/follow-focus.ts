/** What has the focus, as far as a reader can tell. */
export interface Focused {
	/** Its place among all controls of the page; absent where nothing or something else has the focus. */
	number: number | undefined;
	name: string;
	/** Of outline and ground, 1 to 21; 0 where nothing is drawn around it. */
	contrast: number;
	/** Whether something lies over it. */
	isCovered: boolean;
	/** Whether it stands before the one that had the focus last, in the same list, form or bar. */
	isBackwards: boolean;
}

/** Runs in the page: numbers everything that can be used now, and says how much that is. */
export function numberControls(): number {
	const dialog = document.querySelector('dialog[open]');
	const selector =
		'a[href], button, input:not([type=radio]), input[type=radio]:checked, select, textarea, summary, [tabindex="0"]';
	const all = [...(dialog ?? document).querySelectorAll<HTMLElement | SVGElement>(selector)].filter(
		(element) =>
			element.checkVisibility({ visibilityProperty: true }) &&
			element.tabIndex >= 0 &&
			!element.matches(':disabled'),
	);
	all.forEach((element, index) => (element.dataset['place'] = String(index)));
	return all.length;
}

/** Runs in the page: tells of what has the focus now. */
export function describeFocused(): Focused {
	const element = document.activeElement;
	const nothing = { name: '', contrast: 21, isCovered: false, isBackwards: false };
	const isControl = element instanceof HTMLElement || element instanceof SVGElement;
	const number = isControl ? element.dataset['place'] : undefined;
	if (!isControl || number === undefined) return { ...nothing, number: undefined };
	// An input without a look of its own shows its focus on its label.
	const boxes = [element, element.closest('label')].filter((box) => box !== null);
	const [last] = document.getElementsByClassName('focused-last');
	const isBackwards = last !== undefined && standsBefore(element, last);
	last?.classList.remove('focused-last');
	element.classList.add('focused-last');
	return {
		number: Number(number),
		name: element.outerHTML.slice(0, 110),
		contrast: Math.max(...boxes.map(contrastOfFocus)),
		isCovered: isCovered(element.closest('label') ?? element),
		isBackwards,
	};

	function contrastOfFocus(box: Element): number {
		// A station of the map is filled, since a frame would strike through what stands around it.
		const ring = box.querySelector('.ring');
		if (box instanceof SVGElement && ring) {
			return contrast(getComputedStyle(ring).fill, groundOf(box));
		}
		const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(box);
		// A clear one is there for readers with colours of their own.
		const isClear = /^(?:transparent|rgba\(0, 0, 0, 0\))$/.test(outlineColor);
		const hasOutline = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
		if (hasOutline && !isClear) return contrast(outlineColor, groundOf(box.parentElement));
		// The line under an input grows; a row of the search is its link, and has one at its side.
		const lined = [
			box,
			box.closest('.search-head, .search-sections li, .search-start, .search-top'),
		];
		return Math.max(...lined.map(contrastOfShadow));
	}

	function contrastOfShadow(box: Element | null): number {
		const [shadow] =
			/(?:oklch|rgb)a?\([^)]*\)/.exec(box ? getComputedStyle(box).boxShadow : '') ?? [];
		return shadow === undefined ? 0 : contrast(shadow, groundOf(box?.parentElement ?? null));
	}

	function groundOf(box: Element | null): string {
		for (let at = box; at; at = at.parentElement) {
			const { backgroundColor } = getComputedStyle(at);
			if (!/^(?:transparent|rgba\(0, 0, 0, 0\))$/.test(backgroundColor)) return backgroundColor;
		}
		return 'Canvas';
	}

	function contrast(one: string, other: string): number {
		const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
		return (light + 0.05) / (dark + 0.05);
	}

	function luminance(colour: string): number {
		const context = new OffscreenCanvas(1, 1).getContext('2d');
		if (!context) return 0;
		context.fillStyle = colour;
		context.fillRect(0, 0, 1, 1);
		const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map(
			(value) =>
				value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
		);
		return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	}

	function isCovered(box: Element): boolean {
		// Of a link over two lines the first has to be seen, of a station its ring.
		const seen = box instanceof SVGElement ? (box.querySelector('.ring') ?? box) : box;
		const { left = -1, top = -1, width = 0, height = 0 } = seen.getClientRects()[0] ?? {};
		// What is higher than the window is seen in part.
		return [height / 2, 2].every((down) => {
			const hit = document.elementFromPoint(
				Math.min(Math.max(left + width / 2, 0), innerWidth - 1),
				Math.min(Math.max(top + down, 0), innerHeight - 1),
			);
			return !hit || !(box.contains(hit) || hit.contains(box));
		});
	}

	function standsBefore(next: Element, before: Element): boolean {
		const group = 'li, p, form, fieldset, nav, table, dl, ul, ol, footer, header';
		if (next instanceof SVGElement || next.closest(group) !== before.closest(group)) return false;
		const [a, b] = [before.getBoundingClientRect(), next.getBoundingClientRect()];
		return b.bottom <= a.top || (b.right <= a.left && b.top < a.bottom && b.bottom <= a.bottom + 4);
	}
}

/** Runs in the page: the controls that Tab has not come to. */
export function notReached(reached: readonly number[]): string[] {
	return [...document.querySelectorAll<HTMLElement | SVGElement>('[data-place]')]
		.filter(({ dataset }) => !reached.includes(Number(dataset['place'])))
		.map(({ outerHTML }) => outerHTML.slice(0, 120));
}
