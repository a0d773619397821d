import { de } from './de.ts';
import { en, type Words } from './en.ts';

const languages = { en, de } as const satisfies Readonly<Record<string, Words>>;

/** A language that the interface speaks. */
export type InterfaceLanguage = keyof typeof languages;

/** The languages that the interface speaks. */
export const interfaceLanguages = Object.keys(languages) as InterfaceLanguage[];

/** The interface's language for a language tag: `en` for `en-GB`; nothing where it has no words. */
export function interfaceLanguage(tag: string): InterfaceLanguage | undefined {
	return interfaceLanguages.find((language) => language === tag || language === tag.split('-')[0]);
}

/**
 * The interface's words for a language tag; a regional tag (`en-GB`) gets its language.
 *
 * @throws when no file of words exists for the language: the message names those that do.
 */
export function wordsFor(language: string): Words {
	const known = interfaceLanguage(language);
	if (known === undefined) {
		throw new Error(
			`Unexpected language ${language} in course.yaml, expected one of ${interfaceLanguages.join(', ')}. ` +
				`Add src/words/${language}.ts as docs/translating.md says, or choose a language that is there.`,
		);
	}
	return languages[known];
}
