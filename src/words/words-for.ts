import { en, type Words } from './en.ts';

const languages: Readonly<Record<string, Words>> = { en };

/**
 * The interface's words for a language tag; a regional tag (`en-GB`) gets its language.
 *
 * @throws when no file of words exists for the language: the message names those that do.
 */
export function wordsFor(language: string): Words {
	const words = languages[language] ?? languages[language.split('-')[0] ?? ''];
	if (!words) {
		const known = Object.keys(languages).join(', ');
		throw new Error(
			`Unexpected language ${language} in course.yaml, expected one of ${known}. ` +
				`Add src/words/${language}.ts, or choose a language that is there.`,
		);
	}
	return words;
}
