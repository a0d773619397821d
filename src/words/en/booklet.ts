export const booklet = {
	link: 'Booklet to print',
	linkToAll: 'The whole course as a booklet',
	ofModule: (module: string) => `${module}: the booklet`,
	ofCourse: 'The whole course as a booklet',
	describeModule: (module: string, course: string) =>
		`The notes of ${course} on ${module} on one page, to print: answers and addresses at the end.`,
	describeCourse: (course: string) =>
		`All notes of ${course} on one page, to print: answers and addresses at the end.`,
	howTo: 'Print this page, or save it as a PDF, with your browser.',
	checked: 'Checked',
	/** Between the first day and the last. */
	to: 'to',
	online: 'Online',
	contents: 'Contents',
	station: 'Station',
	question: (number: string) => `Question ${number}`,
	toAnswer: (number: string) => `Answer ${number}`,
	answers: 'Answers',
	terms: 'Terms',
	addresses: 'Addresses',
	addressesOf: (chapter: string) => `Addresses of ${chapter}`,
};
