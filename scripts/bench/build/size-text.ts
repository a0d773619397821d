/** `1,000 notes` */
export function sizeText(notes: number): string {
	return `${notes.toLocaleString('en-GB')} notes`;
}
