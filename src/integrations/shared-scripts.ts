/**
 * What several pages' scripts have in common, as few files: by itself the bundler makes one of each
 * set of modules that some pages share, and a page would load a dozen, each with its overhead. Names
 * are of files; a group takes what none of a higher priority
 * has, and what that imports.
 */
export const sharedScripts = {
	groups: [
		{
			name: 'every-page',
			priority: 4,
			test: /\/islands\/(?:every-page|theme\/|search\/(?:opener|single-keys))/,
		},
		// What a note shows of a reader's progress, before they act.
		{
			name: 'read-study',
			priority: 3,
			test: /\/study\/(?:record|parse-record)\.ts|\/islands\/progress\/(?:read-study|note-at|show-marks)/,
		},
		{
			name: 'change-study',
			priority: 2,
			test: /\/study\/(?:merge-records|write-record)\.ts|\/islands\/progress\/(?:change-study|care-for-study)/,
		},
		// What pages that count say.
		{
			name: 'sums',
			priority: 1,
			test: /\/course\/fill-words|\/study\/(?:progress-text|sum-progress)|\/islands\/(?:progress-sum\/element|progress\/notes-on-page|save-file)/,
		},
	],
};
