/** A note's text, cut in two with every line number kept. */
interface SplitNote {
	/** The YAML between the `---` lines, or null when there is none. */
	yaml: string | null;
	/** Lines before the YAML: 1, the opening `---`. */
	yamlLine: number;
	/** The whole text with the frontmatter blanked, so that positions are the file's own. */
	body: string;
}

/** Separates frontmatter from body. A byte-order mark and CRLF line ends are taken as they come. */
export function splitFrontmatter(text: string): SplitNote {
	const match = /^\uFEFF?---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/.exec(text);
	if (!match) return { yaml: null, yamlLine: 0, body: text };
	const blank = match[0].replace(/[^\r\n]/g, '');
	return { yaml: match[1] ?? '', yamlLine: 1, body: blank + text.slice(match[0].length) };
}
