/**
 * What a reader wants on the clipboard: of a session its commands alone, of anything else the
 * text. No line end at the end, which a shell would take for "run it".
 *
 * @param text everything in the block
 * @param commands the session's commands, each with its line ends; none in other blocks
 */
export function clipboardText(text: string, commands: readonly string[]): string {
	return (commands.length > 0 ? commands.join('') : text).replace(/\n+$/, '');
}
