/** How long it took to render a page, or another file that is rendered. */
export interface PageTime {
	/** Below the host: `/docker/docker-images/`. */
	address: string;
	milliseconds: number;
}

/** `rendered in 2.4 s, longest: /commands/ 402 ms, /booklet/ 80 ms`, the slowest three. */
export function slowestPages(times: readonly PageTime[]): string {
	const sum = times.reduce((all, { milliseconds }) => all + milliseconds, 0);
	const longest = times
		.toSorted((a, b) => b.milliseconds - a.milliseconds)
		.slice(0, 3)
		.map(({ address, milliseconds }) => `${address} ${Math.round(milliseconds)} ms`);
	return `rendered in ${(sum / 1000).toFixed(1)} s, longest: ${longest.join(', ')}`;
}
