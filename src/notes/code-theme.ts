import type { ThemeRegistration } from 'shiki/types';

/**
 * What a token can be. The look prints code in ink, keywords bold and comments soft; a class that
 * no rule styles is only weight (240 bytes of brotli in a note of fourteen blocks). Another kind
 * is a word here and a rule below.
 */
export const tokenClasses = ['tk-comment', 'tk-keyword'] as const;

export type TokenClass = (typeof tokenClasses)[number];

/** The colour of text without a class. */
const plain = 'plain';

/**
 * A theme whose "colours" are class names: Shiki hands back the colour of the most specific scope
 * that matches, so each token arrives with its class and no style has to be taken off again.
 * Scopes are those of the TextMate grammars; of two that match equally the later one wins.
 */
export const codeTheme: ThemeRegistration = {
	name: 'token-classes',
	type: 'light',
	fg: plain,
	bg: plain,
	settings: [
		{ settings: { foreground: plain } },
		rule('tk-keyword', [
			'keyword',
			'storage',
			'support.type.property-name',
			'entity.name.tag',
			'entity.name.section',
			'markup.heading',
			'variable.other.key',
		]),
		rule(plain, ['keyword.operator', 'storage.type.function.arrow', 'storage.type.string']),
		rule('tk-comment', ['comment', 'punctuation.definition.comment']),
	],
};

function rule(foreground: TokenClass | typeof plain, scope: string[]) {
	return { scope, settings: { foreground } };
}
