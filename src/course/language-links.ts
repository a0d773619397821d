import { addressOfNote, baseOfLanguage } from './addresses.ts';
import type { Course } from './types.ts';

/** A page in one of the languages it is there in. */
export interface LanguageLink {
	/** `pt-BR` */
	language: string;
	/** The language's own name for itself. */
	name: string;
	href: string;
	/** Whether its text is in that language, too. */
	isTranslated: boolean;
}

/**
 * Where a note is to be read, the course's own language first; nothing in a course of one language.
 *
 * @param base the path that the site is published under
 */
export function languageLinks(
	{ language, languages }: Pick<Course, 'language' | 'languages'>,
	noteId: string,
	isTranslated: (language: string) => boolean,
	base: string,
): LanguageLink[] {
	if (languages.length === 0) return [];
	const own = { language, href: addressOfNote(noteId, base), isTranslated: true };
	const others = languages.map(({ tag }) => ({
		language: tag,
		href: addressOfNote(noteId, baseOfLanguage(tag, base)),
		isTranslated: isTranslated(tag),
	}));
	return [own, ...others].map((link) => ({
		...link,
		name: languageName(link.language, link.language),
	}));
}

/** What a language is called in another, whatever its region: `Deutsch`, `German`. */
export function languageName(language: string, inLanguage: string): string {
	const name = new Intl.DisplayNames(inLanguage, { type: 'language' });
	return name.of(new Intl.Locale(language).language) ?? language;
}
