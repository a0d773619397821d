import { dayOf, wallClock, type Clock } from './local-time.ts';
import type { Answers } from './record.ts';
import { schedulesAt } from './review-schedule.ts';

/** When a question was answered last and is asked again, by the reader's own days. */
export interface Answered {
	/** As a language writes a day: `3 November`, with the year when it is another than today's. */
	answered: string;
	/** Undefined once it is due: up to today. */
	due: string | undefined;
}

/** What there is to say of a question's answers; undefined when it was never answered. */
export function whenAnswered(
	answers: Answers,
	clock: Clock,
	language: string,
): Answered | undefined {
	const schedule = schedulesAt(clock)(answers);
	if (!schedule) return undefined;
	const wallOf = wallClock(clock.timeZone);
	const today = dayOf(wallOf(clock.now));
	const write = (day: string) =>
		new Intl.DateTimeFormat(language, {
			timeZone: 'UTC',
			day: 'numeric',
			month: 'long',
			...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
		}).format(new Date(day));
	return {
		answered: write(dayOf(wallOf(schedule.last))),
		due: schedule.day > today ? write(schedule.day) : undefined,
	};
}
