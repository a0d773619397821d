import { count } from '../english.ts';

export const commands = {
	title: 'Commands',
	description: (course: string) =>
		`Every command that the notes of ${course} explain, by tool and flag.`,
	lead: (lines: number) =>
		`${count(lines, 'command')} from the notes: what each does, and where it is explained.`,
	filter: 'Filter by tool, flag or what it does',
	/** Of what one may type. */
	example: 'publish port',
	contents: 'Tools',
	others: 'Other programs',
	short: 'or',
	all: (lines: number) => count(lines, 'command'),
	/** @param lines how many of them, as a text */
	found: (lines: string, all: number) => `${lines} of ${count(all, 'command')}`,
	none: 'No command has all of these words.',
	search: 'Search the notes for them',
	showAll: 'Show all commands',
	/** Words that make a sentence of a question and that no command is found by. */
	idle: 'a all an and are at be by can command commands did do does flag flags for from get how i in into is it its make me my of on option or so that the then there this to use want was were what when where which with you'.split(
		' ',
	),
};
