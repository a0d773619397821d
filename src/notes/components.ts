import type { ComponentName } from './part.ts';

interface ComponentRule {
	/** Attributes it must have. */
	required: readonly string[];
	/** Attributes it may have. */
	optional: readonly string[];
	/** Where it must stand: directly in this component. */
	parent?: ComponentName;
	/** Whether it stands on lines of its own; only `Term` stands within a sentence. */
	block: boolean;
	/** Whether it must hold something. */
	content: 'required' | 'optional';
}

/** The components that an author may write in a `.mdx` note, and what each one takes. */
export const authorComponents: Readonly<Record<Exclude<ComponentName, 'Picture'>, ComponentRule>> =
	{
		Answer: { required: [], optional: [], parent: 'Question', block: true, content: 'required' },
		Changed: {
			required: ['date', 'source'],
			optional: ['then', 'now', 'cite'],
			block: true,
			content: 'optional',
		},
		Figure: { required: ['src', 'alt'], optional: [], block: true, content: 'optional' },
		Layers: { required: ['title', 'alt'], optional: [], block: true, content: 'required' },
		Question: { required: ['id'], optional: [], block: true, content: 'required' },
		Steps: { required: [], optional: [], block: true, content: 'required' },
		Tab: { required: ['title'], optional: [], parent: 'Tabs', block: true, content: 'required' },
		Tabs: { required: [], optional: [], block: true, content: 'required' },
		Term: { required: [], optional: ['id'], block: false, content: 'required' },
	};

/** " Did you mean <Term>?" of a component in other capitals, or nothing. Begins with a space. */
export function componentMeant(name: string): string {
	const written = name.toLowerCase();
	const meant = Object.keys(authorComponents).find((known) => known.toLowerCase() === written);
	return meant === undefined ? '' : ` Did you mean <${meant}>?`;
}

/** Whether a name is one of the components; a guard against names such as `constructor`. */
export function isAuthorComponent(name: string): name is keyof typeof authorComponents {
	return Object.hasOwn(authorComponents, name);
}
