import { courseSchema } from '../../src/schema/course.ts';
import { isHttpsAddress } from '../../src/schema/shared.ts';
import { wordsFor } from '../../src/words/words-for.ts';

/** What a new course is called, as it was written. */
export type CourseAnswers = Record<
	| 'title'
	| 'subtitle'
	| 'description'
	| 'about'
	| 'language'
	| 'licence'
	| 'licenceUrl'
	| 'repository',
	string
>;

/** One thing to know of a new course. */
export interface CourseField {
	name: keyof CourseAnswers;
	flag: string;
	question: string;
	/** What stands for its value in the help. */
	value: string;
	help: string;
	/** What is taken when nothing is said; a text may also be left empty when there is none. */
	suggest?: (said: Partial<CourseAnswers>) => string | undefined;
	required?: boolean;
	/** Why a text will not do: "Unexpected …, expected …". */
	refuse: (text: string, said: Partial<CourseAnswers>) => string | undefined;
}

/** Licences that need no address of their own to be said. */
const licences: Readonly<Record<string, string>> = {
	'CC BY 4.0': 'https://creativecommons.org/licenses/by/4.0/',
	'CC BY-SA 4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
	'CC0 1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
};

const { title, subtitle, description, about, language, licence } = courseSchema.shape;

/** Everything that can be said of a new course, in the order in which it is asked for. */
export const courseFields: readonly CourseField[] = [
	{
		name: 'title',
		flag: 'title',
		question: 'Title of the course',
		value: 'TEXT',
		help: 'the name of the course notes, 1–80 characters',
		required: true,
		refuse: (text) => refusal('title', text, title),
	},
	{
		name: 'subtitle',
		flag: 'subtitle',
		question: 'Headline of its home page',
		value: 'TEXT',
		help: 'the headline of the home page',
		suggest: () => 'Course notes, measured in minutes',
		refuse: (text) => refusal('headline', text, subtitle),
	},
	{
		name: 'description',
		flag: 'description',
		question: 'What it is, in one or two sentences',
		value: 'TEXT',
		help: 'what it is, 40–300 characters',
		suggest: () =>
			'Course notes with the minutes each lesson takes, what it needs before it, and questions to check yourself.',
		refuse: (text) => refusal('description', text, description),
	},
	{
		name: 'about',
		flag: 'about',
		question: 'After which course the notes are, for the foot of the pages',
		value: 'TEXT',
		help: 'after which course the notes are, for the foot of the pages',
		refuse: (text) => refusal('course', text, about),
	},
	{
		name: 'language',
		flag: 'language',
		question: 'Language',
		value: 'TAG',
		help: 'the language of the notes and the interface, such as en-GB',
		suggest: () => 'en-GB',
		refuse: (text) => refusal('language', text, language) ?? refuseWords(text),
	},
	{
		name: 'licence',
		flag: 'licence',
		question: 'Licence of the notes',
		value: 'NAME',
		help: `${Object.keys(licences).join(', ')}, or another with its address`,
		suggest: () => 'CC BY 4.0',
		refuse: (text) => refusal('licence', text, licence.shape.name),
	},
	{
		name: 'licenceUrl',
		flag: 'licence-url',
		question: 'Address of its text',
		value: 'ADDRESS',
		help: 'where the text of that licence is, https://…',
		required: true,
		suggest: (said) => licences[said.licence ?? ''],
		refuse: refuseAddress,
	},
	{
		name: 'repository',
		flag: 'repository',
		question: 'Address of the repository',
		value: 'ADDRESS',
		help: 'https://…, for the links to edit; else found out where it is built',
		refuse: refuseAddress,
	},
];

function refusal(
	what: string,
	text: string,
	schema: {
		safeParse: (text: string) => { error?: { issues: { message: string }[] } | undefined };
	},
): string | undefined {
	const issue = schema.safeParse(text).error?.issues[0];
	return issue && `Unexpected ${what} ${JSON.stringify(text)}, expected ${issue.message}.`;
}

function refuseAddress(text: string): string | undefined {
	return isHttpsAddress(text)
		? undefined
		: `Unexpected ${text}, expected an address that begins with https://.`;
}

function refuseWords(text: string): string | undefined {
	try {
		wordsFor(text);
		return undefined;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}
