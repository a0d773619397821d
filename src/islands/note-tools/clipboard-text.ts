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

/**
 * Shell code without its comments and the lines that hold nothing else: zsh, the shell of macOS,
 * takes a comment that is typed or pasted for a command.
 *
 * @param pieces the code in order; a comment is a piece of its own, without the line end after it
 */
export function withoutComments(pieces: readonly { text: string; isComment: boolean }[]): string {
	let code = '';
	let isLineGone = false;
	for (const { text, isComment } of pieces) {
		if (isComment) {
			code = code.replace(/[ \t]+$/, '');
			isLineGone = code === '' || code.endsWith('\n');
		} else {
			code += isLineGone ? text.replace(/^\n/, '') : text;
			isLineGone = false;
		}
	}
	return code;
}
