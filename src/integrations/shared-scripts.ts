/**
 * What several pages' scripts have in common, as few files: by itself the bundler makes one of each
 * set of modules that some pages share, and a page would load a dozen, each with its overhead. Names
 * are of files; a group takes what none of a higher priority has, and what that imports.
 */
export const sharedScripts = {
	groups: [
		{
			name: 'every-page',
			priority: 4,
			// With numbers and words put into sentences, which the search and every tool do.
			test: /\/layouts\/Page\.astro\?|\/(?:islands\/(?:every-page|progress\/(?:show-study|study-key|note-at))|study\/record|course\/(?:fill-words|number-text|once-per-language))\.ts$/,
		},
		// What shows a reader's progress, once there is some.
		{
			name: 'read-study',
			priority: 3,
			test: /\/islands\/progress\/(?:read-study|show-marks)\.ts$/,
		},
		{
			name: 'change-study',
			priority: 2,
			test: /\/study\/(?:merge-records|write-record)\.ts$|\/islands\/progress\/(?:change-study|care-for-study)\.ts$/,
		},
		// What pages that count say.
		{
			name: 'sums',
			priority: 1,
			test: /\/study\/(?:progress-text|sum-progress)\.ts$|\/islands\/(?:progress-sum\/element|progress\/notes-on-page|save-file)\.ts$/,
		},
	],
};
