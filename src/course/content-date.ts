/**
 * The day that a note's content is of: of its facts, or of its last change where that is later.
 *
 * @returns YYYY-MM-DD
 */
export function contentDate({
	updated,
	changes = [],
}: {
	updated: string;
	changes?: readonly { date: string }[] | undefined;
}): string {
	return [updated, ...changes.map(({ date }) => date)].toSorted().at(-1) ?? updated;
}
