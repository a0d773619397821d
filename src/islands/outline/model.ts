/**
 * Which section is being read: the last whose heading has passed the reading line, or the first
 * while none has. -1 without sections.
 *
 * @param tops distance of each heading from the top of the window, in pixels, in reading order
 * @param line distance of the reading line from the top of the window, in pixels
 */
export function sectionAt(tops: readonly number[], line: number): number {
	const passed = tops.findLastIndex((top) => top <= line);
	return passed < 0 ? Math.min(0, tops.length - 1) : passed;
}
