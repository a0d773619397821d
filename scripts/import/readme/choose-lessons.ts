import { isGroupTitle, type Seam } from './seam.ts';

/** A cut of a text: a lesson, or what stands between lessons. Rows count from 0. */
export interface Cut {
	/** Nothing of a text before the first seam, or behind a list. */
	seam?: Seam;
	is: 'lesson' | 'between';
	bodyRow: number;
	/** The row behind the last. */
	endRow: number;
	/** The titles of the groups that it is in, outermost first. */
	groups: readonly string[];
}

/**
 * Decides which headings are lessons and cuts the text there. Where no time tells, the shallowest
 * headings of which there are several are lessons.
 *
 * @param rows how many lines the text has.
 */
export function chooseLessons(seams: readonly Seam[], rows: number): Cut[] {
	const decided = settleHeadings(seams);
	const cuts: Cut[] = [];
	const groups: Seam[] = [];
	const titles = () => groups.map(({ title }) => title);
	let current: Cut = { is: 'between', bodyRow: 0, endRow: rows, groups: [] };
	const close = (row: number) => {
		const { seam, bodyRow, endRow } = current;
		cuts.push({ ...current, endRow: Math.min(row, endRow) });
		// What follows a list is no part of its last item.
		if (seam?.endRow !== undefined && row > endRow && endRow >= bodyRow) {
			cuts.push({ is: 'between', bodyRow: endRow, endRow: row, groups: titles() });
		}
	};
	for (const seam of decided) {
		if (seam.is === 'heading' && !ends(seam, current.seam)) continue;
		close(seam.row);
		const isLesson = seam.is === 'lesson';
		if (!isLesson) {
			while ((groups.at(-1)?.depth ?? 0) >= seam.depth) groups.pop();
			groups.push(seam);
		}
		current = {
			seam,
			is: isLesson ? 'lesson' : 'between',
			bodyRow: seam.bodyRow,
			endRow: seam.endRow ?? rows,
			groups: isLesson ? titles() : titles().slice(0, -1),
		};
	}
	close(rows);
	return cuts.filter(({ seam, bodyRow, endRow }) => seam || endRow > bodyRow);
}

/** Whether a heading that is no lesson ends the lesson it stands in, rather than dividing it. */
function ends(heading: Seam, lesson: Seam | undefined): boolean {
	return lesson === undefined || heading.depth <= lesson.depth || lesson.endRow !== undefined;
}

function settleHeadings(seams: readonly Seam[]): Seam[] {
	const isLesson = lessonHeadings(seams);
	return seams.map((seam, index) => {
		if (seam.is !== 'heading') return seam;
		if (isLesson(seam, index)) return { ...seam, is: 'lesson' };
		const holdsLessons = below(seams, index).some(
			(inner, at) =>
				inner.is === 'lesson' || (inner.is === 'heading' && isLesson(inner, index + 1 + at)),
		);
		return holdsLessons ? { ...seam, is: 'group' } : seam;
	});
}

function lessonHeadings(seams: readonly Seam[]): (seam: Seam, index: number) => boolean {
	const headings = seams.filter(({ is }) => is === 'heading');
	const within = (index: number) => {
		const { depth = 0 } = seams[index] ?? {};
		const before = seams
			.slice(0, index)
			.findLastIndex((one) => one.is !== 'lesson' && one.depth < depth);
		return seams[before];
	};
	const timed = headings.filter((heading) => heading.time);
	if (timed.length > 0) {
		const depths = new Set(timed.map(({ depth }) => depth));
		return (seam, index) => {
			if (seam.is !== 'heading' || within(index)?.time) return false;
			if (seam.time) return true;
			return depths.has(seam.depth) && !below(seams, index).some(({ time }) => time !== undefined);
		};
	}
	if (seams.some(({ is }) => is === 'lesson')) return () => false;
	const depth = [1, 2, 3, 4, 5, 6].find(
		(one) => headings.filter((heading) => heading.depth === one).length > 1,
	);
	const chosen = depth ?? Math.min(...headings.map((heading) => heading.depth));
	return (seam) => seam.is === 'heading' && seam.depth === chosen && !isGroupTitle(seam.title);
}

/** What stands below a heading, up to the next of its depth. */
function below(seams: readonly Seam[], index: number): readonly Seam[] {
	const { depth = 0 } = seams[index] ?? {};
	const rest = seams.slice(index + 1);
	const end = rest.findIndex((one) => one.depth <= depth);
	return end < 0 ? rest : rest.slice(0, end);
}
