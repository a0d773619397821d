import { daysBetween, dayOf, wallClock, type Clock } from './local-time.ts';
import type { Schedule } from './review-schedule.ts';

/**
 * How long until a question comes again, as a language says it: `in 10 minutes`, `tomorrow`,
 * `in 3 weeks`. Weeks, months and years are rounded.
 */
export function timeUntil(
	{ day, moment }: Pick<Schedule, 'day' | 'moment'>,
	{ now, timeZone }: Clock,
	language: string,
): string {
	const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
	if (moment !== undefined) {
		const minutes = Math.max(1, Math.round((Date.parse(moment) - Date.parse(now)) / 60_000));
		return format.format(minutes, 'minute');
	}
	const days = daysBetween(dayOf(wallClock(timeZone)(now)), day);
	if (days < 14) return format.format(days, 'day');
	if (days < 60) return format.format(Math.round(days / 7), 'week');
	if (days < 700) return format.format(Math.round(days / 30.4), 'month');
	return format.format(Math.round(days / 365), 'year');
}
