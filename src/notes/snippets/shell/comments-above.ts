/**
 * What a script says of a command: the text of the `#` lines directly above the line it begins on;
 * nothing where there are none. A first line `#!` says how to run the script.
 *
 * @param offset where the command begins
 */
export function commentsAbove(script: string, offset: number): string | undefined {
	const lines = script.slice(0, offset).split('\n').slice(0, -1);
	const found: string[] = [];
	for (let line = lines.pop(); line !== undefined; line = lines.pop()) {
		const text = /^\s*#(?!!)\s*(.*)$/.exec(line)?.[1];
		if (text === undefined) break;
		found.unshift(text.trimEnd());
	}
	return found.length === 0 ? undefined : found.join('\n');
}
