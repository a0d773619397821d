import { dayOf, wallClock, type Clock } from './local-time.ts';
import type { StudyRecord } from './record.ts';
import { schedulesAt, type Schedule } from './review-schedule.ts';

/** A question that the course has. */
export interface ReviewQuestion {
	/** `docker/why-docker#made-from` */
	id: string;
	/** Id of its note. */
	note: string;
	/** Id of its module. */
	module: string;
}

/** How the questions stand at a moment. All lists hold ids. */
export interface Review {
	/** To be answered now: first what is being learnt, then the longest due. */
	due: string[];
	/** Being learnt, and not due for some minutes yet; soonest first. */
	soon: string[];
	/** Never answered, in course order. */
	fresh: string[];
	/** Answered at least once. */
	begun: number;
	/** Answered for the first time today, whatever the module. */
	begunToday: number;
	/** The next day on which something is due, and how much. */
	next?: { day: string; count: number };
}

/** So many questions begin on one day, unless the reader asks for more. */
export const freshPerDay = 10;

/**
 * How questions stand. Due is what a day up to today has; a question being learnt has its minute.
 *
 * @param questions of the course or a part of it, in course order; answers to others do not count
 */
export function reviewOf(
	questions: readonly ReviewQuestion[],
	record: StudyRecord,
	clock: Clock,
): Review {
	const scheduleOf = schedulesAt(clock);
	const today = dayOf(wallClock(clock.timeZone)(clock.now));
	const schedules = new Map(
		Object.entries(record.answers).flatMap(([id, answers]): [string, Schedule][] => {
			const schedule = scheduleOf(answers);
			return schedule ? [[id, schedule]] : [];
		}),
	);
	const begun = questions.flatMap(({ id }) => {
		const schedule = schedules.get(id);
		return schedule ? [{ id, ...schedule }] : [];
	});
	const isLearnt = ({ moment }: Schedule) => moment !== undefined;
	const isSoon = ({ moment = '' }: Schedule) => moment > clock.now;
	const later = begun.filter((one) => !isLearnt(one) && one.day > today);
	const next = later.map(({ day }) => day).sort()[0];
	return {
		due: begun
			.filter((one) => (isLearnt(one) ? !isSoon(one) : one.day <= today))
			.sort(
				(a, b) =>
					Number(isLearnt(b)) - Number(isLearnt(a)) ||
					compare(a.moment ?? a.day, b.moment ?? b.day),
			)
			.map(({ id }) => id),
		soon: begun
			.filter(isSoon)
			.sort((a, b) => compare(a.moment ?? '', b.moment ?? ''))
			.map(({ id }) => id),
		fresh: questions.filter(({ id }) => !schedules.has(id)).map(({ id }) => id),
		begun: begun.length,
		begunToday: [...schedules.values()].filter((one) => one.begun === today).length,
		...(next !== undefined && {
			next: { day: next, count: later.filter(({ day }) => day === next).length },
		}),
	};
}

/**
 * What is asked, in order: what is due, then new questions as far as the day's number goes. What is
 * being learnt comes sooner than its minute once nothing else is left.
 *
 * @param most new questions of the day, those begun already included
 */
export function questionsToAsk({ due, soon, fresh, begunToday }: Review, most: number): string[] {
	const asked = [...due, ...fresh.slice(0, Math.max(0, most - begunToday))];
	return asked.length > 0 ? asked : soon;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}
