/**
 * The days of sittings: those of the weekdays chosen, from the first day on, which counts too.
 * Days are reckoned as dates alone, so that no time zone and no change of clocks plays a part.
 *
 * @param first `2026-11-24`
 * @param weekdays 0 is Sunday, as in `Date`; none means every day
 * @returns as many days as asked for; none when `first` is no day
 */
export function sittingDays(first: string, weekdays: readonly number[], count: number): string[] {
	const day = new Date(`${first}T00:00:00Z`);
	// A thirty-first of June would be read as the first of July.
	if (Number.isNaN(day.getTime()) || dateOf(day) !== first) return [];
	const allowed = weekdays.filter((weekday) => weekday >= 0 && weekday <= 6);
	const days: string[] = [];
	while (days.length < count && day.getUTCFullYear() < 10_000) {
		if (allowed.length === 0 || allowed.includes(day.getUTCDay())) {
			days.push(dateOf(day));
		}
		day.setUTCDate(day.getUTCDate() + 1);
	}
	return days;
}

function dateOf(day: Date): string {
	return day.toISOString().slice(0, 10);
}
