import type { Fault } from '../schema/fault.ts';
import { componentMeant, isAuthorComponent } from './components.ts';
import { shorten } from './safe-elements.ts';

type Said = Pick<Fault, 'id' | 'message' | 'fix'>;

/**
 * Says an error of the MDX parser in the author's words. It gives the place of the tag it stumbled
 * over ("3:1: Unexpected character after `<` …"), so that the source tells what was meant.
 *
 * @param body the note as it was written.
 */
export function describeSyntaxError(error: unknown, body: string): Fault {
	const text = error instanceof Error ? error.message : String(error);
	const match = /^(\d+):(\d+): ([\s\S]*)$/.exec(text);
	const line = Number(match?.[1] ?? 1);
	const column = Number(match?.[2] ?? 1);
	const parserSays = match?.[3] ?? text;
	const source = sourceFrom(body, line, column);
	const said = describeStillOpen(parserSays, source, bodyBefore(body, line, column)) ??
		describeTag(source, parserSays) ?? {
			id: 'syntax',
			message: `Unexpected syntax, expected Markdown or a component. ${tidy(parserSays)}`,
			fix: 'A literal < is written in `backticks` or as \\<.',
		};
	return { severity: 'error', line, column, ...said };
}

/**
 * A closing tag that has its opening one, but with another component still open between the two:
 * that one is the fault, not the tag the parser stumbled over.
 */
function describeStillOpen(parserSays: string, source: string, before: string): Said | undefined {
	const open = /corresponding closing tag for `<([\w.:-]+)>` \((\d+):/.exec(parserSays);
	const closing = /^<\/([\w.:-]+)/.exec(source)?.[1];
	if (!open || closing === undefined) return undefined;
	const [, name = '', line = ''] = open;
	if (before.lastIndexOf(`<${closing}`) <= before.lastIndexOf(`</${closing}>`)) return undefined;
	return {
		id: 'component-unclosed',
		message: `Unexpected </${closing}> while <${name}> of line ${line} is open, expected </${name}> before it.`,
		fix: `Write </${name}> on a line of its own before </${closing}>.`,
	};
}

function describeTag(source: string, parserSays: string): Said | undefined {
	if (source.startsWith('<!')) {
		return {
			id: 'unsafe-html',
			message: `Unexpected HTML ${shorten(source.replace(/-->[\s\S]*/, '-->'))}, expected Markdown.`,
			fix: 'Write {/* … */} for a comment.',
		};
	}
	const mail = /^<([^\s<>@]+@[^\s<>@]+)>/.exec(source)?.[1];
	if (mail !== undefined) {
		return {
			id: 'syntax',
			message: 'Unexpected e-mail address in < and >, expected a link.',
			fix: `Write [text](mailto:${shorten(mail)}).`,
		};
	}
	const name = /^<\/?([A-Za-z][\w.:-]*)/.exec(source)?.[1];
	if (name === undefined) {
		return source.startsWith('<') ? describeLess(source) : undefined;
	}
	if (/^<https?:/i.test(source)) {
		return {
			id: 'syntax',
			message: `Unexpected address in < and >, expected a link.`,
			fix: 'Write [text](https://…).',
		};
	}
	if (/Expected a closing tag|Unexpected closing tag/.test(parserSays)) {
		return describeUnpaired(name, parserSays.startsWith('Unexpected'));
	}
	return describeAttributes(name, source);
}

function describeAttributes(name: string, source: string): Said {
	const tag = /^<[^>]*/.exec(source)?.[0] ?? source;
	const attribute = /([\w:.-]+)\s*=\s*\{/.exec(tag)?.[1];
	if (attribute !== undefined) {
		return {
			id: 'unsafe-attribute',
			message: `Unexpected expression in ${attribute} of <${name}>, expected text in quotes.`,
			fix: `Write ${attribute}="text".`,
		};
	}
	if (tag.includes('{')) {
		return {
			id: 'unsafe-attribute',
			message: `Unexpected {…} in <${name}>, expected attributes in quotes.`,
			fix: 'Write each attribute as name="text".',
		};
	}
	if (!isAuthorComponent(name)) return describeLess(source);
	if (/^<\w+(?:\s+[\w:.-]+="[^"]*")+\s*$/.test(tag) && tag.includes('\n')) {
		return {
			id: 'syntax',
			message: `Unexpected <${name}> over several lines with text behind it, expected it on one line.`,
			fix: `Write ${shorten(tag)}> on one line.`,
		};
	}
	return {
		id: 'syntax',
		message: `Unexpected syntax of ${shorten(tag)}, expected a component such as <Term id="image">.`,
		fix: 'Put each attribute into double quotes and end the tag with >; a literal < is written in `backticks` or as \\<.',
	};
}

function describeLess(source: string): Said {
	return {
		id: 'syntax',
		message: `Unexpected ${shorten(source.slice(0, 12))}, expected text or a component.`,
		fix: 'Write a literal < in `backticks` or as \\<.',
	};
}

function describeUnpaired(name: string, closing: boolean): Said {
	if (!isAuthorComponent(name)) {
		return {
			id: /^[a-z]/.test(name) ? 'unsafe-html' : 'unknown-component',
			message: `Unexpected <${name}>, expected Markdown or one of the components.${componentMeant(name)}`,
			fix: 'Put it into `backticks` if it is meant as text.',
		};
	}
	return {
		id: 'component-unclosed',
		message: closing
			? `Unexpected </${name}>, expected <${name}> before it.`
			: `Unexpected <${name}> without its end, expected </${name}> in the same paragraph, list item or quote.`,
		fix: closing
			? `Remove </${name}>, or write <${name}> where it begins.`
			: `Write </${name}> where it ends; put both on lines of their own, with blank lines around them.`,
	};
}

/** At most a thousand characters of the source from a place on. */
function sourceFrom(body: string, line: number, column: number): string {
	const lines = body.split(/\r\n|\r|\n/).slice(line - 1, line + 20);
	return lines
		.join('\n')
		.slice(column - 1)
		.slice(0, 1000);
}

function bodyBefore(body: string, line: number, column: number): string {
	const lines = body.split(/\r\n|\r|\n/).slice(0, line);
	const last = lines.pop() ?? '';
	return [...lines, last.slice(0, column - 1)].join('\n');
}

function tidy(parserSays: string): string {
	const said = parserSays
		.replace(/\s*\((?:mdx|satteri)[\w-]*:[\w-]+\)\s*$/, '')
		.replace(/\s*\(note: [^)]*\([^)]*\)[^)]*\)|\s*\(note: [^)]*\)/g, '');
	return `${said.replace(/[.\s]*$/, '')}.`;
}
