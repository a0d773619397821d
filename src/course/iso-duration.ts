/**
 * Minutes as an ISO 8601 duration: `PT1H30M`.
 *
 * @param minutes whole, 1 or more
 */
export function isoDuration(minutes: number): string {
	const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
	return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 ? `${rest}M` : ''}`;
}
