/** When it is for the reader: the moment, and where on earth. */
export interface Clock {
	/** As `Date.toISOString` writes it. */
	now: string;
	/** As `Intl` names it: `Europe/Berlin`. Without it, where the machine is. */
	timeZone?: string;
}

/**
 * What the reader's clock on the wall shows at a moment, as if it were UTC: its days are then whole
 * days of 24 hours whatever summer time does.
 *
 * @param timeZone without it, the machine's own, and without `Intl`: a page's first use of that takes a
 *   phone a tenth of a second
 * @returns a function from a moment, as `Date.toISOString` writes it, to milliseconds of whole seconds
 */
export function wallClock(timeZone?: string): (moment: string) => number {
	if (timeZone === undefined) return ownWallClock;
	const format = new Intl.DateTimeFormat('en', {
		timeZone,
		hourCycle: 'h23',
		year: 'numeric',
		month: 'numeric',
		day: 'numeric',
		hour: 'numeric',
		minute: 'numeric',
		second: 'numeric',
	});
	return (moment) => {
		const shown = format.formatToParts(new Date(moment));
		const part = (type: string) => Number(shown.find((one) => one.type === type)?.value);
		const [year, month, day] = [part('year'), part('month') - 1, part('day')];
		return Date.UTC(year, month, day, part('hour'), part('minute'), part('second'));
	};
}

function ownWallClock(moment: string): number {
	const date = new Date(moment);
	const wall = date.getTime() - date.getTimezoneOffset() * 60_000;
	return wall - date.getMilliseconds();
}

/** The day of a {@link wallClock}'s time: `2026-11-22`. */
export function dayOf(wall: number): string {
	return new Date(wall).toISOString().slice(0, 10);
}

/** Whole days from one day to another. */
export function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** A day some days later. */
export function addDays(day: string, days: number): string {
	return dayOf(Date.parse(day) + days * 86_400_000);
}
