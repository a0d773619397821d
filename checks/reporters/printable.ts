/**
 * A text on one line that a terminal shows as it is: what a note says must not move the cursor,
 * begin a line of its own or turn the direction of writing.
 */
export function printable(text: string): string {
	return text.replace(
		// eslint-disable-next-line no-control-regex -- they are what is looked for
		/[\0-\x1F\x7F-\x9F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g,
		(found) =>
			found === '\n' || found === '\t' ? ' ' : `\\u{${found.charCodeAt(0).toString(16)}}`,
	);
}
