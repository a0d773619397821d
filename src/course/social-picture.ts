import type { ContainerNode, Node, TextNode } from '@takumi-rs/core';
import { rangeText } from './number-text.ts';
import type { CourseFile } from './course-file-schema.ts';

/** Pixels, as the sites that show such pictures ask for. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** The families under which the drawing knows the heading face: its English letters, and others. */
export const pictureFaces = ['Line', 'Line more'] as const;

type Style = NonNullable<ContainerNode['style']>;

const ink = 'oklch(0.17 0.012 255)';
const soft = 'oklch(0.41 0.012 255)';
const rule = 'oklch(0.87 0.004 255)';
/** The line stands here, from the left; its stations are centred on it. */
const lineAt = 108;
const textAt = 204;

/**
 * What a shared link to a note shows: the line of its module with its station, title, difficulty and
 * minutes, in the light colours of the site (src/styles/tokens.css).
 *
 * @param course of which the note is one
 */
export function socialPicture(
	note: CourseFile['notes'][number],
	course: Pick<CourseFile, 'title' | 'modules' | 'difficulties' | 'language'>,
): Node {
	const module = course.modules.find(({ id }) => id === note.module);
	const line = `oklch(0.55 0.128 ${module?.hue ?? 255})`;
	const level = course.difficulties.findIndex(({ id }) => id === note.difficulty);
	const minutes = minutesInWords(note.minutes, course.language);
	const facts = [
		steps(level, course.difficulties.length, line),
		text(course.difficulties[level]?.word ?? note.difficulty, { fontSize: 34, color: soft }),
		...(minutes === undefined
			? []
			: [text(minutes, { fontSize: 34, color: soft, marginLeft: 28 })]),
	];
	return box(
		{
			...pictureSize,
			flexDirection: 'column',
			justifyContent: 'space-between',
			padding: `64px 72px 60px ${textAt}px`,
			backgroundColor: 'white',
			fontFamily: pictureFaces.join(', '),
		},
		box({
			position: 'absolute',
			left: lineAt - 7,
			top: 0,
			width: 14,
			height: 630,
			backgroundColor: line,
		}),
		text(module?.title ?? note.module, { fontSize: 36, color: line }),
		box(
			{ position: 'relative', alignItems: 'center' },
			station(note.code, line),
			text(note.title, { fontSize: titleSize(note.title), lineHeight: 1.15, color: ink }),
		),
		box(
			{ flexDirection: 'column' },
			box({ alignItems: 'center' }, ...facts),
			box({ height: 2, backgroundColor: rule, marginTop: 26, marginBottom: 22 }),
			text(course.title, { fontSize: 30, color: soft }),
		),
	);
}

function station(code: string, line: string): ContainerNode {
	const size = 116;
	return box(
		{
			position: 'absolute',
			left: lineAt - textAt - size / 2,
			top: '50%',
			marginTop: -size / 2,
			width: size,
			height: size,
			borderRadius: size / 2,
			border: `10px solid ${line}`,
			backgroundColor: 'white',
			alignItems: 'center',
			justifyContent: 'center',
		},
		text(code, { fontSize: 38, color: ink }),
	);
}

/** The mark of a difficulty: as many steps as there are, those reached filled. */
function steps(level: number, count: number, line: string): ContainerNode {
	const bars = Array.from({ length: count }, (_, step) =>
		box({
			width: 12,
			height: 14 + 9 * step,
			marginRight: 6,
			backgroundColor: step <= level ? line : rule,
		}),
	);
	return box({ alignItems: 'flex-end', marginRight: 14 }, ...bars);
}

/** Pixels; so that the longest title, of 80 characters, leaves room for what stands below it. */
function titleSize(title: string): number {
	if (title.length <= 24) return 92;
	if (title.length <= 48) return 76;
	return title.length <= 64 ? 62 : 50;
}

/** `min` is the sign of the minute in every language (SI). */
function minutesInWords(
	{ least, most }: CourseFile['notes'][number]['minutes'],
	language: string,
): string | undefined {
	if (least === undefined || most === undefined) return undefined;
	return `${rangeText({ least, most }, language)} min`;
}

function box(style: Style, ...children: Node[]): ContainerNode {
	return { type: 'container', style: { display: 'flex', ...style }, children };
}

function text(words: string, style: Style): TextNode {
	return { type: 'text', text: words, style };
}
