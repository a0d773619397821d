import { numberText } from './number-text.ts';
import { oncePerLanguage } from './once-per-language.ts';

/** A sentence in the forms that a language has for numbers; `{count}` is the number. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

const rules = oncePerLanguage((language) => new Intl.PluralRules(language));

type Values = Readonly<Record<string, string | number>>;

/** Fills the `{…}` of a sentence; one without a value stays. */
export function fill(sentence: string, values: Values): string {
	return sentence.replace(/\{(\w+)\}/g, (whole, name: string) =>
		Object.hasOwn(values, name) ? String(values[name]) : whole,
	);
}

/** Chooses the form for a number, and fills it. */
export function fillPlural(
	forms: Plural,
	count: number,
	language: string,
	values: Values = {},
): string {
	const form = rules(language).select(count);
	return fill(forms[form] ?? forms.other, { ...values, count: numberText(count, language) });
}
