import { headPath, linePath, openHeadPath, wayOf } from './line.ts';
import { straightPath, type Area, type Point } from './path.ts';
import { loopWidth, placeColumns, type Column } from './sequence-columns.ts';
import type { Actor, Message, Note, Sequence, Step } from './sequence.ts';
import { lineHeights, Sheet, textWidth, type Drawing } from './sheet.ts';

/** Pixels: from a line up to its label's middle, below a step, and around a note's text. */
const [labelRise, stepGap, notePad] = [11, 12, 8];
/** The bar on the lifeline of someone who is busy; one within another stands to its right. */
const [barWidth, barShift] = [10, 5];
/** A frame's label, and the room between a frame and what it holds. */
const [tabHeight, framePad] = [20, 12];

interface Frame {
	top: number;
	/** The extent of what it holds. */
	left: number;
	right: number;
	label: string;
	parts: { y: number; label: string }[];
}

/** Draws a sequence from top to bottom. */
export function drawSequence(sequence: Sequence): Drawing {
	return new SequenceDrawing(sequence).draw();
}

class SequenceDrawing {
	readonly #sequence: Sequence;
	readonly #columns: ReadonlyMap<Actor, Column>;
	readonly #sheet = new Sheet();
	readonly #bars = new Map<Actor, number[]>();
	readonly #frames: Frame[] = [];
	/** How far the drawing has got. */
	#y = 0;

	constructor(sequence: Sequence) {
		this.#sequence = sequence;
		this.#columns = placeColumns(sequence);
		this.#y = Math.max(...[...this.#columns.values()].map(({ height }) => height));
	}

	draw(): Drawing {
		const top = this.#y;
		for (const step of this.#sequence.steps) this.#drawStep(step);
		this.#y += stepGap;
		for (const actor of this.#bars.keys())
			while (this.#busy(actor) > 0) this.#endBar(actor, this.#y);
		for (const [{ label }, { x, width, height }] of this.#columns) {
			const line = [
				{ x, y: top },
				{ x, y: this.#y },
			];
			this.#sheet.addShape('lifeline', straightPath(line), line);
			this.#sheet.addBox('box', { x: x - width / 2, y: top - height, width, height });
			this.#sheet.addText('name', label, { x, y: top - height / 2 });
		}
		return this.#sheet.finish();
	}

	#drawStep(step: Step): void {
		switch (step.kind) {
			case 'message':
				return this.#drawMessage(step);
			case 'note':
				return this.#drawNote(step);
			case 'block': {
				const top = this.#y + stepGap;
				this.#y = top + tabHeight;
				const label = step.label;
				this.#frames.push({ top, left: Infinity, right: -Infinity, label, parts: [] });
				return;
			}
			case 'part': {
				this.#y += stepGap;
				this.#frames.at(-1)?.parts.push({ y: this.#y, label: step.label });
				this.#y += step.label === '' ? 0 : tabHeight;
				return;
			}
			case 'end':
				return this.#endFrame();
		}
	}

	#drawMessage(message: Message): void {
		const { from, to, label, stroke, head } = message;
		const self = from === to;
		const rise = self ? 0 : label.length * lineHeights.message;
		const y = this.#y + stepGap + rise + 4;
		if (message.activates) this.#startBar(to, y);
		const points = wayOf(self ? this.#loop(from, y, label) : this.#straight(from, to, y));
		const heads = { end: head === 'filled' };
		this.#sheet.addShape(stroke, linePath(points, heads), points);
		if (head === 'filled') this.#sheet.addShape('head', headPath(points), []);
		if (head === 'open') this.#sheet.addShape('line', openHeadPath(points), []);
		if (head === 'cross') this.#sheet.addShape('line', crossPath(points), []);
		const [start, end] = [points[0]?.x ?? 0, points.at(-1)?.x ?? 0];
		const width = textWidth('message', label);
		if (self) {
			const x = start + loopWidth + 8;
			this.#sheet.addText('label', label, { x, y: (y + (points.at(-1)?.y ?? y)) / 2 });
			this.#hold(start - 2 * barWidth, x + width);
		} else {
			const lift = labelRise + ((label.length - 1) / 2) * lineHeights.message;
			this.#sheet.addText('message', label, { x: (start + end) / 2, y: y - lift });
			this.#hold(Math.min(start, end) - barWidth, Math.max(start, end) + barWidth);
		}
		if (message.deactivates) this.#endBar(from, y);
		this.#y = points.at(-1)?.y ?? y;
	}

	#straight(from: Actor, to: Actor, y: number): Point[] {
		const rightwards = this.#xOf(from) < this.#xOf(to);
		return [
			{ x: this.#edgeOf(from, rightwards), y },
			{ x: this.#edgeOf(to, !rightwards), y },
		];
	}

	#loop(actor: Actor, y: number, label: readonly string[]): Point[] {
		const x = this.#edgeOf(actor, true);
		const end = y + Math.max(22, label.length * lineHeights.message);
		const out = x + loopWidth;
		return [
			{ x, y },
			{ x: out, y },
			{ x: out, y: end },
			{ x, y: end },
		];
	}

	#drawNote({ place, actors, label }: Note): void {
		const lines = actors.map((actor) => this.#xOf(actor)).sort((a, b) => a - b);
		const [first = 0, last = first] = [lines[0], lines.at(-1)];
		const text = textWidth('message', label) + 2 * notePad;
		const width = Math.max(text, last - first + 24);
		const height = label.length * lineHeights.message + notePad;
		const x = {
			left: first - barWidth - text,
			right: last + barWidth + barShift,
			over: (first + last - width) / 2,
		}[place];
		const area: Area = { x, y: this.#y + stepGap, width: place === 'over' ? width : text, height };
		this.#sheet.addBox('paper', area);
		this.#sheet.addText('inner', label, { x: x + area.width / 2, y: area.y + height / 2 });
		this.#hold(x, x + area.width);
		this.#y = area.y + height;
	}

	#endFrame(): void {
		const frame = this.#frames.pop();
		if (!frame) return;
		const empty = frame.right < frame.left;
		const left = (empty ? 0 : frame.left) - framePad;
		const tab = textWidth('heading', [frame.label]) + 2 * notePad;
		const right = Math.max(empty ? 0 : frame.right + framePad, left + tab + framePad);
		this.#y += stepGap;
		this.#sheet.addBox('frame', {
			x: left,
			y: frame.top,
			width: right - left,
			height: this.#y - frame.top,
		});
		this.#sheet.addBox('tab', { x: left, y: frame.top, width: tab, height: tabHeight });
		const text = { x: left + notePad, y: frame.top + tabHeight / 2 };
		this.#sheet.addText('heading', [frame.label], text);
		for (const { y, label } of frame.parts) {
			const line = [
				{ x: left, y },
				{ x: right, y },
			];
			this.#sheet.addShape('lifeline', straightPath(line), line);
			if (label !== '') this.#sheet.addText('label', [label], { x: text.x, y: y + tabHeight / 2 });
		}
		this.#hold(left, right);
	}

	/** Widens the frames that are open, so that they hold what was drawn. */
	#hold(left: number, right: number): void {
		const frame = this.#frames.at(-1);
		if (!frame) return;
		frame.left = Math.min(frame.left, left);
		frame.right = Math.max(frame.right, right);
	}

	#startBar(actor: Actor, y: number): void {
		this.#bars.set(actor, [...(this.#bars.get(actor) ?? []), y]);
	}

	#endBar(actor: Actor, y: number): void {
		const starts = [...(this.#bars.get(actor) ?? [])];
		const start = starts.pop();
		if (start === undefined) return;
		this.#bars.set(actor, starts);
		const x = this.#xOf(actor) - barWidth / 2 + starts.length * barShift;
		this.#sheet.addBox('bar', { x, y: start, width: barWidth, height: y - start });
	}

	#busy(actor: Actor): number {
		return this.#bars.get(actor)?.length ?? 0;
	}

	#xOf(actor: Actor): number {
		return this.#columns.get(actor)?.x ?? 0;
	}

	/** Where lines end at an actor: at the lifeline, or at the side of its bars. */
	#edgeOf(actor: Actor, right: boolean): number {
		const busy = this.#busy(actor);
		if (busy === 0) return this.#xOf(actor);
		const outer = right ? barWidth / 2 + (busy - 1) * barShift : -barWidth / 2;
		return this.#xOf(actor) + outer;
	}
}

function crossPath(points: readonly Point[]): string {
	const { x = 0, y = 0 } = points.at(-1) ?? {};
	const stroke = (dy: number) =>
		straightPath([
			{ x: x - 5, y: y - dy },
			{ x: x + 5, y: y + dy },
		]);
	return stroke(5) + stroke(-5);
}
