import { fileKindOf } from './files/kind.ts';
import { listShellSources } from './shell/shell-source.ts';
import type { Snippet } from './snippet.ts';

/** Whether the content check reads what a block says: as a file of a known kind, or as commands. */
export function isChecked(
	snippet: Pick<Snippet, 'language' | 'title' | 'code' | 'illustrative'>,
): boolean {
	if (snippet.illustrative !== undefined) return false;
	return fileKindOf(snippet) !== undefined || listShellSources(snippet).length > 0;
}
