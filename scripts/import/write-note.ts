import type { BodyContext } from './body/body-context.ts';
import { writeBody } from './body/write-body.ts';
import type { CourseToFill } from './course-to-fill.ts';
import type { Claim } from './draft.ts';
import { findSource } from './find-source.ts';
import { idOfWord, splitKind } from './kind-of-title.ts';
import { noteFileText, type Choice } from './note-file.ts';
import type { PlannedNote } from './plan-notes.ts';
import type { SourceLine } from './source-line.ts';

/** A note as text, with what it holds of its source. */
export interface WrittenNote {
	note: PlannedNote;
	text: string;
	body: readonly SourceLine[];
	claims: readonly Claim[];
}

export interface Choices {
	kind?: string | undefined;
	difficulty?: string | undefined;
}

/**
 * Writes a planned note: frontmatter from what the source says, its text as a note may have it.
 *
 * @param chosen said for all notes at once, where the source says nothing.
 * @param today YYYY-MM-DD
 */
export function writeNote(
	note: PlannedNote,
	course: CourseToFill,
	context: BodyContext,
	{ chosen, today }: { chosen: Choices; today: string },
): WrittenNote {
	const { draft, order } = note;
	const { known, time, line } = draft;
	const claims = [...draft.claims];
	let body: SourceLine[] = [...draft.body];
	const titled = splitKind(draft.title, course.kinds);
	const title = shorten(titled.title);
	if (title !== titled.title) {
		body = [{ text: titled.title, from: claims[0]?.from ?? [] }, { text: '', from: [] }, ...body];
	}
	const found = draft.url === undefined ? findSource(body) : undefined;
	if (found) {
		claims.push(found.claim);
		body = found.body;
	}
	const url = draft.url ?? found?.url;
	const address = url === undefined ? undefined : context.link(url);
	const isLesson = address !== undefined && /^https:/i.test(address);
	if (url !== undefined && !isLesson) {
		body = [
			{ text: `[${titled.title || url}](${url})`, from: claims[0]?.from ?? [] },
			{ text: '', from: [] },
			...body,
		];
	} else if (url !== undefined && /^http:/i.test(url)) {
		context.remark(line, `http became https: see whether ${address} is there.`);
	}
	const written = writeBody(body, context);
	const text = noteFileText({
		title,
		...(known.summary === undefined ? {} : { summary: known.summary }),
		order,
		kind: choose(
			known.kind ?? titled.kind ?? kindOfHost(url, course) ?? kindOfText(body, course),
			chosen.kind,
			course.kinds,
		),
		difficulty: choose(
			known.difficulty ?? difficultyOf(draft.groups, course),
			chosen.difficulty,
			course.difficulties,
		),
		...(time ? { time } : {}),
		...(isLesson
			? { source: { title: (found?.title ?? (title || 'The lesson')).slice(0, 120), url: address } }
			: {}),
		tags: known.tags ?? [],
		...(known.aliases ? { aliases: known.aliases } : {}),
		updated: known.updated ?? today,
		line,
		body: written,
	});
	return { note, text, body: written, claims };
}

function kindOfHost(url: string | undefined, { kinds }: CourseToFill): string | undefined {
	const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname : '';
	return /(?:^|\.)(?:youtube\.com|youtu\.be|vimeo\.com)$/.test(host)
		? idOfWord('video', kinds)
		: undefined;
}

/** `This video tells …`, in a text's first sentence. */
function kindOfText(body: readonly SourceLine[], { kinds }: CourseToFill): string | undefined {
	const first = body.map(({ text }) => text).find((text) => text.trim() !== '') ?? '';
	const word = /^[\s>*+-]*(?:in )?this (\w+)/i.exec(first)?.[1] ?? '';
	return idOfWord(word, kinds);
}

function difficultyOf(
	groups: readonly string[],
	{ difficulties }: CourseToFill,
): string | undefined {
	return groups
		.toReversed()
		.flatMap((group) => group.split(/[^\p{L}]+/u))
		.map((word) => idOfWord(word, difficulties))
		.find((id) => id !== undefined);
}

function choose(
	said: string | undefined,
	chosen: string | undefined,
	words: ReadonlyMap<string, string>,
): Choice {
	const [first = ''] = words.keys();
	const id = said ?? chosen;
	return id === undefined ? { id: first, guess: true } : { id, guess: false };
}

function shorten(title: string): string {
	if (title.length <= 80) return title;
	const cut = title.slice(0, 79);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 40)).trimEnd()}…`;
}
