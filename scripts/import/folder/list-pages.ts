import { readdirSync } from 'node:fs';
import path from 'node:path';

/** What lies in a folder of pages. */
export interface Listed {
	/** Pages, below the folder, with forward slashes, sorted. */
	pages: string[];
	/** What is not read, each with the reason. */
	left: { file: string; why: string }[];
}

/** Lists the pages of a project. Links are not followed, so that nothing from outside gets in. */
export function listPages(docs: string): Listed {
	const listed: Listed = { pages: [], left: [] };
	const walk = (below: string): void => {
		for (const entry of readdirSync(path.join(docs, below), { withFileTypes: true })) {
			const file = below === '' ? entry.name : `${below}/${entry.name}`;
			if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
			if (entry.isSymbolicLink()) {
				listed.left.push({ file, why: 'a link, which is not followed; put the file in its place' });
			} else if (entry.isDirectory()) walk(file);
			else if (/\.(?:mdx?|markdown)$/i.test(entry.name)) {
				if (entry.name.startsWith('_')) {
					listed.left.push({ file, why: 'a part of other pages, by the _ of its name' });
				} else listed.pages.push(file);
			}
		}
	};
	walk('');
	listed.pages.sort();
	return listed;
}
