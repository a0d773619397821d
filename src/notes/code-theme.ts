import type { ThemeRegistration } from 'shiki/types';

/**
 * What a token can be. Few kinds on purpose: the look prints code in ink, with keywords bold and
 * comments soft, and every span is weight on the page. Operators, brackets, plain names and
 * unquoted words carry no class.
 */
export const tokenClasses = [
	'tk-comment',
	'tk-keyword',
	'tk-string',
	'tk-function',
	'tk-constant',
	'tk-parameter',
] as const;

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
		rule('tk-string', ['string', 'markup.inline.raw', 'markup.fenced_code']),
		rule('tk-function', [
			'entity.name.function',
			'entity.name.command',
			'support.function',
			'meta.function-call.generic',
		]),
		rule('tk-constant', ['constant', 'support.constant']),
		rule('tk-parameter', [
			'constant.other.option',
			'variable.parameter',
			'variable.other.normal.shell',
			'variable.other.positional.shell',
			'variable.other.special.shell',
			'punctuation.definition.variable.shell',
			'entity.other.attribute-name',
		]),
		rule(plain, [
			'keyword.operator',
			'punctuation.separator',
			'string.unquoted',
			'storage.type.function.arrow',
			'constant.character.escape.line-continuation',
		]),
		rule('tk-comment', ['comment', 'punctuation.definition.comment']),
	],
};

function rule(foreground: TokenClass | typeof plain, scope: string[]) {
	return { scope, settings: { foreground } };
}
