/**
 * Whether a language's script runs from right to left, as the Unicode data of the JavaScript engine
 * say.
 *
 * @param language a language tag, such as `ar` or `en-GB`
 */
export function isRightToLeft(language: string): boolean {
	return new Intl.Locale(language).getTextInfo().direction === 'rtl';
}
