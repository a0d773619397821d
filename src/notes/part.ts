/** The components an author may write, and the pictures that Markdown itself can name. */
export type ComponentName =
	| 'Answer'
	| 'Changed'
	| 'Figure'
	| 'Layers'
	| 'Picture'
	| 'Question'
	| 'Steps'
	| 'Tab'
	| 'Tabs'
	| 'Term';

/**
 * A rendered note is a list of parts: finished HTML, or a component with plain string attributes
 * and parts of its own. `components/note/NoteBody.astro` writes them out.
 */
export type Part = { html: string } | ComponentPart;

export interface ComponentPart {
	component: ComponentName;
	attributes: Readonly<Record<string, string>>;
	parts: readonly Part[];
}
