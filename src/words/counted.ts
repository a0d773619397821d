/** A noun in the forms that a language has for numbers. */
export type Noun = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** How a language writes numbers and what is counted. */
export interface Counted {
	/** `1,240` */
	number: (value: number) => string;
	/** `20–30`; one number where both are the same. */
	range: (least: number, most: number) => string;
	/** The form of a noun that a number asks for. */
	form: (things: number, noun: Noun) => string;
	/** `1 note`, `2 notes` */
	count: (things: number, noun: Noun) => string;
	/** `a, b and c` */
	list: (items: readonly string[]) => string;
}

/** @param language tag of a language, such as `en` */
export function counted(language: string): Counted {
	const numbers = new Intl.NumberFormat(language);
	const rules = new Intl.PluralRules(language);
	const lists = new Intl.ListFormat(language);
	const number = (value: number) => numbers.format(value);
	const form = (things: number, noun: Noun) => noun[rules.select(things)] ?? noun.other;
	return {
		number,
		range: (least, most) => (least === most ? number(most) : numbers.formatRange(least, most)),
		form,
		count: (things, noun) => `${number(things)} ${form(things, noun)}`,
		list: (items) => lists.format(items),
	};
}
