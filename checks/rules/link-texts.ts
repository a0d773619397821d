import { errorAt, type PlacedFault } from '../placed-fault.ts';
import type { Rule } from '../rule.ts';

/** Every link has a text that says where it leads, also to who hears it alone. */
export const linkTexts: Rule = {
	ids: ['link-text', 'link-words'],
	check: ({ notes }) =>
		notes.flatMap(({ path, facts }) => (facts?.links ?? []).flatMap((link) => judge(path, link))),
};

interface Link {
	href: string;
	text: string;
	line: number;
	column: number;
}

/** Words that fit any link, in English; a text of nothing else says nothing. */
const vague =
	/^(?:(?:click|tap|press)\b.*\b(?:here|this|link)\b.*|(?:see |read |learn |go |look |find )?(?:(?:it |out )?(?:here|there|more)|more (?:info|information|details)|this|that|(?:(?:this|that|the|a) )?(?:link|page|site|website|article|post|document|url))) *[.:!]?$/i;

function judge(path: string, link: Link): PlacedFault[] {
	if (link.text === '') {
		const fault = errorAt(path, link, {
			id: 'link-text',
			message: `Unexpected link to ${link.href} without a text, expected words between [ and ].`,
			fix: 'Say where it leads.',
		});
		return [fault];
	}
	if (!vague.test(link.text)) return [];
	const fault = errorAt(path, link, {
		id: 'link-words',
		message: `Unexpected "${link.text}" as the text of a link, expected words that say where it leads.`,
		fix: 'Make the name of the page, or what one finds there, the link.',
	});
	return [fault];
}
