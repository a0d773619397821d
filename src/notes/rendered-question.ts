import type { ComponentPart } from './part.ts';

/** A question of a note, rendered to stand on a page with those of others. */
export interface RenderedQuestion {
	/** `docker/why-docker#made-from` */
	id: string;
	part: ComponentPart;
	/** Of its place in the note. */
	address: string;
}
