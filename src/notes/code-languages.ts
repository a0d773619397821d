import { bundledLanguages } from 'shiki/langs';

/** Words for "no highlighting". */
const plainLanguages: ReadonlySet<string> = new Set(['plain', 'plaintext', 'text', 'txt']);

/** Drawn or laid out here, not highlighted. */
export const diagramLanguage = 'mermaid';
export const sessionLanguage = 'console';

/** Words for what nothing runs and no rule governs: prose, a sketch, a session that is output alone. */
const looseLanguages: ReadonlySet<string> = new Set([
	'',
	...plainLanguages,
	'markdown',
	'md',
	'mdx',
	sessionLanguage,
]);

/** Words for what a shell runs. */
const shellLanguages: ReadonlySet<string> = new Set(['bash', 'sh', 'shell', 'shellscript', 'zsh']);

/** Every word that may stand after a fence, A–Z. Shiki's names and its other names for them. */
export const knownLanguages: readonly string[] = [
	...new Set([
		...Object.keys(bundledLanguages),
		...plainLanguages,
		diagramLanguage,
		sessionLanguage,
	]),
].sort();

const known: ReadonlySet<string> = new Set(knownLanguages);

/** Whether a fence's language is one that this site highlights, lays out, draws or leaves plain. */
export function isKnownLanguage(language: string): boolean {
	return known.has(language.toLowerCase());
}

/** Whether a block holds what a shell runs: commands one types, or a script. */
export function isShell(language: string): boolean {
	return shellLanguages.has(language);
}

/** Whether nobody expects a block to be checked: prose, a sketch, mere output. */
export function isLoose(language: string): boolean {
	return looseLanguages.has(language);
}

/** Whether Shiki has a grammar for the language. */
export function hasGrammar(language: string): language is keyof typeof bundledLanguages {
	return Object.hasOwn(bundledLanguages, language) && !plainLanguages.has(language);
}
