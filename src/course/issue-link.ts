import { isGitLab, pagesOf } from './edit-link.ts';

/** A report that a reader is about to write, as far as the page can fill it in. */
export interface Issue {
	/** `https://host/owner/name` */
	repository: string;
	/** The form of `.github/ISSUE_TEMPLATE` that asks for the rest, without its ending. */
	form: 'mistake' | 'time';
	title: string;
	/** What is known, by the ids of the form's fields. */
	fields: Readonly<Record<string, string>>;
}

/**
 * Where the code host lets a reader write a report with everything filled in that the page knows.
 * GitHub fills the fields of a form by their ids
 * (https://docs.github.com/en/issues/tracking-your-work-with-issues/creating-an-issue#creating-an-issue-from-a-url-query);
 * GitLab has a description, in which each stands on a line of its own.
 */
export function issueLink({ repository, form, title, fields }: Issue): string {
	const known = Object.entries(fields);
	const parameters = isGitLab(repository)
		? [
				['issue[title]', title],
				['issue[description]', known.map(([id, value]) => `${id}: ${value}\n`).join('')],
			]
		: [['template', `${form}.yml`], ['title', title], ...known];
	return `${pagesOf(repository)}/issues/new?${parameters.map(writeParameter).join('&')}`;
}

/** Slashes, colons and commas may stand in a query as they are, and pages are smaller for it. */
function writeParameter(parameter: readonly string[]): string {
	return parameter
		.map((text) =>
			encodeURIComponent(text)
				.replaceAll('%20', '+')
				.replace(/%(?:2F|3A|2C)/g, decodeURIComponent),
		)
		.join('=');
}
