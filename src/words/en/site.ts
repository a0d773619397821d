export const site = {
	skip: 'Skip to text',
	navigation: 'Site',
	map: 'Map',
	plan: 'Plan',
	review: 'Review',
	commands: 'Commands',
	glossary: 'Glossary',
	progress: 'Progress',
	offline: 'Keep offline',
	keys: 'Keys',
	keysKey: '?',
	contribute: 'Contribute',
	search: 'Search',
	searchKey: '/',
	notCome:
		'What belongs here needs a script that has not come. Load the page again, or come back later: nothing is lost, and the rest of the page works without.',
	licence: 'Text',
	pageTitle: (page: string, course: string) => `${page} · ${course}`,
};

export const theme = {
	label: 'Theme',
	light: 'Light',
	system: 'As the system',
	dark: 'Dark',
};

export const mend = {
	editNote: 'Edit this note',
	editPage: 'Edit this page',
	addTime: 'Add your time',
	report: 'Report a problem',
	/** Title of a report of minutes. */
	timeFor: (note: string) => `Time: ${note}`,
};

export const notFound = {
	title: 'No such stop',
	lead: 'There is no page at this address.',
	asked: 'You asked for',
	nearest: 'The nearest addresses',
	all: 'All notes',
};
