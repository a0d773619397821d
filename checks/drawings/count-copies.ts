import { readTags } from './read-tags.ts';

/** An element with an id, or the drawing as a whole. */
interface Part {
	/** Elements within it that have no id. */
	own: number;
	/** The parts within it, and ids of those that it shows again. */
	parts: Part[];
	shown: string[];
	/** Elements that are drawn for it; missing while they are counted. */
	drawn?: number;
}

/**
 * How many elements a browser draws for an SVG, those shown again by `<use href="#x">` or
 * `url(#x)` counted each time: ten copies of ten copies of … bring it down. What shows itself is not
 * drawn.
 */
export function countCopies(text: string): number {
	const drawing: Part = { own: 0, parts: [], shown: [] };
	const byId = new Map<string, Part>();
	const open = [drawing];
	for (const { attributes, kind } of readTags(text)) {
		if (kind === 'closing') {
			if (open.length > 1) open.pop();
			continue;
		}
		const around = open.at(-1) ?? drawing;
		const id = /(?:^|\s)id\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1];
		let part = around;
		if (id === undefined) around.own += 1;
		else {
			part = { own: 1, parts: [], shown: [] };
			around.parts.push(part);
			byId.set(id, part);
		}
		for (const [, target = ''] of attributes.matchAll(/["'(]\s*#([^"')\s]+)/g)) {
			part.shown.push(target);
		}
		if (kind === 'opening') open.push(part);
	}
	return count(drawing, byId);
}

/** Counts inner parts first, without functions that call themselves: parts may be nested deep. */
function count(drawing: Part, byId: ReadonlyMap<string, Part>): number {
	const path: { part: Part; rest: Part[]; sum: number }[] = [];
	const enter = (part: Part) => {
		const shown = part.shown.flatMap((id) => byId.get(id) ?? []);
		path.push({ part, rest: [...part.parts, ...shown], sum: part.own });
	};
	const within = new Set<Part>();
	enter(drawing);
	for (let last = path.at(-1); last; last = path.at(-1)) {
		within.add(last.part);
		const next = last.rest.pop();
		if (!next) {
			last.part.drawn = last.sum;
			within.delete(last.part);
			path.pop();
			const outer = path.at(-1);
			if (outer) outer.sum += last.sum;
		} else if (next.drawn !== undefined) last.sum += next.drawn;
		else if (!within.has(next)) enter(next);
	}
	return drawing.drawn ?? 0;
}
