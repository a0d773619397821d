import { createEmptyCard, fsrs, Rating, type Grade as Rated } from 'ts-fsrs';
import { addDays, dayOf, wallClock, type Clock } from './local-time.ts';
import { grades, type Answers, type Grade } from './record.ts';

/** When a question comes again. */
export interface Schedule {
	/** The reader's day: `2026-11-25`. From its midnight on, the question is due. */
	day: string;
	/** While it is being learnt: the moment of that day, as `Date.toISOString` writes it. */
	moment?: string;
	/** The reader's day of the first answer. */
	begun: string;
	/** The moment of the last answer. */
	last: string;
}

/** An answer not known comes again after so many minutes. */
export const againMinutes = 10;

const oneDay = 86_400_000;
// FSRS as its authors publish it, the aim being to know nine of ten; chance has no part in it.
const scheduler = fsrs({
	request_retention: 0.9,
	enable_fuzz: false,
	learning_steps: [`${againMinutes}m`],
	relearning_steps: [`${againMinutes}m`],
});
const ratings: Readonly<Record<Grade, Rated>> = {
	again: Rating.Again,
	hard: Rating.Hard,
	good: Rating.Good,
	easy: Rating.Easy,
};

/**
 * Works out schedules from answers, by the days of the reader's own clock. An answer less than a day
 * ahead of now counts as given now, because clocks are put right; one further ahead waits for its day.
 *
 * @returns a function that answers with nothing for a question that was never answered
 */
export function schedulesAt({ now, timeZone }: Clock): (answers: Answers) => Schedule | undefined {
	const wallOf = wallClock(timeZone);
	const latest = new Date(Date.parse(now) + oneDay).toISOString();
	return (answers) => {
		const given = Object.entries(answers)
			.filter(([at]) => at < latest)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([at, grade]) => ({ at: at < now ? at : now, grade }));
		const [first] = given;
		if (!first) return undefined;

		let wall = wallOf(first.at);
		let card = createEmptyCard(wall);
		let last = first.at;
		for (const { at, grade } of given) {
			last = at;
			// Where summer time ends, the clock on the wall goes back; what is counted does not.
			wall = Math.max(wall, wallOf(at));
			card = scheduler.next(card, wall, ratings[grade]).card;
		}
		const begun = dayOf(wallOf(first.at));
		if (card.scheduled_days > 0) {
			return { day: addDays(dayOf(wall), card.scheduled_days), begun, last };
		}
		const moment = new Date(Date.parse(last) + card.due.getTime() - wall).toISOString();
		return { day: dayOf(wallOf(moment)), moment, begun, last };
	};
}

/** When a question would come again after each of the four answers, given now. */
export function outcomes(answers: Answers, clock: Clock): Readonly<Record<Grade, Schedule>> {
	const scheduleOf = schedulesAt(clock);
	const after = (grade: Grade): Schedule => {
		const schedule = scheduleOf({ ...answers, [clock.now]: grade });
		if (!schedule) throw new Error('an answer given now has no schedule');
		return schedule;
	};
	return Object.fromEntries(grades.map((grade) => [grade, after(grade)])) as Record<
		Grade,
		Schedule
	>;
}
