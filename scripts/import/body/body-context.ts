import type { SourceLine } from '../source-line.ts';

/** What the text of a note needs to know of what is around it. */
export interface BodyContext {
	/** The address for a link as written, or nothing when a note cannot have it. */
	link: (address: string) => string | undefined;
	/** `./name.png` for a picture as written, or nothing when it is not on disk. */
	picture: (address: string) => string | undefined;
	/** Tells something of a line of the source. */
	remark: (line: number, what: string) => void;
}

/** Tells something of the first line of the source that is in a row of a text. */
export function remarkAt(
	lines: readonly SourceLine[],
	row: number,
	what: string,
	{ remark }: Pick<BodyContext, 'remark'>,
): void {
	const near = [...lines.slice(row), ...lines.slice(0, row).toReversed()];
	remark(near.find(({ from }) => from.length > 0)?.from[0] ?? 1, what);
}
