import type { Content, NoteFile } from './content.ts';
import type { Mend } from './finding.ts';

interface Link {
	href: string;
	line: number;
	column: number;
}

/** A note's lines, and its lines `[name]: address` by their address. */
interface Source {
	lines: readonly string[];
	definitions: ReadonlyMap<string, readonly Place[]>;
}

type Place = Pick<Mend, 'line' | 'column'>;

/** Mends links that lead nowhere, where only one note, or page, can be meant. */
export class LinkMender {
	readonly #modules: Content['modules'];
	readonly #byName: Map<string, NoteFile[]>;
	readonly #sources = new Map<NoteFile, Source>();

	constructor({ notesById, modules }: Content) {
		this.#modules = modules;
		this.#byName = Map.groupBy(notesById.values(), ({ id }) => id.slice(id.indexOf('/') + 1));
	}

	/** The change that leads a link of a note where it was meant to lead; none when that is unsure. */
	mend(link: Link, note: NoteFile): Mend[] {
		const text = this.#meant(link.href, note);
		if (text === undefined) return [];
		const source = this.#sources.get(note) ?? readSource(note);
		this.#sources.set(note, source);
		const place = placeInLink(link, source) ?? placeInDefinition(link, source);
		return place ? [{ ...place, length: link.href.length, text }] : [];
	}

	#meant(href: string, note: NoteFile): string | undefined {
		const [, path = '', anchor = ''] = /^([^#?]*)(#.*)?$/.exec(href) ?? [];
		const [, written = ''] = /(?:^|\/)([\w-]+)(?:\.mdx?|\.html)?\/?$/.exec(path) ?? [];
		if (written === '' || path.includes(':') || path.startsWith('//')) return undefined;
		const name = written.toLowerCase();
		if (path === `/${written}`) return this.#modules.has(name) ? `/${name}/${anchor}` : undefined;
		const [meant, another] = this.#byName.get(name) ?? [];
		if (!meant || another) return undefined;
		const to = path.startsWith('/') ? `/${meant.id}/` : relativePath(note.path, meant.path);
		return `${to}${anchor}`;
	}
}

/** How the code host writes the way from one file of the content folder to another. */
export function relativePath(from: string, to: string): string {
	const [start, goal] = [from.split('/').slice(0, -1), to.split('/')];
	let shared = 0;
	while (shared < start.length && start[shared] === goal[shared]) shared++;
	const up = start.length - shared;
	return `${up === 0 ? './' : '../'.repeat(up)}${goal.slice(shared).join('/')}`;
}

function readSource({ text = '' }: NoteFile): Source {
	const lines = text.split(/\r\n|\r|\n/);
	const defined = lines.flatMap((line, index) => {
		const found = /^([ \t>]*\[[^\]]+\]:[ \t]*<?)([^\s>]+)/.exec(line);
		const [, opening = '', address = ''] = found ?? [];
		return found ? [{ address, line: index + 1, column: opening.length + 1 }] : [];
	});
	return { lines, definitions: Map.groupBy(defined, ({ address }) => address) };
}

/** Where the address stands in `[text](address)`. */
function placeInLink({ href, line, column }: Link, { lines }: Source): Place | undefined {
	const source = lines[line - 1] ?? '';
	for (const opening of [`](${href}`, `](<${href}`]) {
		const at = source.indexOf(opening, column - 1);
		const next = source[at + opening.length] ?? '';
		if (at >= 0 && /[)>\s]/.test(next)) {
			return { line, column: at + opening.length - href.length + 1 };
		}
	}
	return undefined;
}

/** Where the address stands in the one line `[name]: address` that has it. */
function placeInDefinition({ href }: Link, { definitions }: Source): Place | undefined {
	const [found, another] = definitions.get(href) ?? [];
	return found && !another ? { line: found.line, column: found.column } : undefined;
}
