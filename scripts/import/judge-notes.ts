import { cpSync, lstatSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Finding } from '../../checks/finding.ts';
import { mendText } from '../../checks/mend-files.ts';
import { snippetRules } from '../../checks/rules.ts';
import { runCheck } from '../../checks/run.ts';

/** Files by their path below the content folder. */
export type Files = ReadonlyMap<string, string | Buffer>;

interface Judged {
	files: Map<string, string | Buffer>;
	/** What is left to mend, by path and line, places to fill in left out. */
	findings: readonly (Pick<Finding, 'line' | 'column' | 'id' | 'severity' | 'message' | 'fix'> & {
		path: string;
	})[];
	/** How many places wait to be filled in. */
	places: number;
	/** Characters that were changed since only one change was possible: a long dash in a command. */
	mended: readonly { path: string; line: number; why: string }[];
	/** Blocks of code that the check refused and that say now that nobody checked them. */
	unchecked: readonly { path: string; line: number; why: string }[];
}

const ofSnippets = new Set(snippetRules.flatMap(({ ids }) => ids));

/** Said to readers of a block that the check refused. */
const reason = 'imported and not yet checked';

/**
 * Holds files against every rule of the check as if they stood in the content folder. What is
 * certain is mended; a block of code with errors gets the opt-out that its readers see.
 */
export async function judgeNotes(contentDir: string, files: Files, today: string): Promise<Judged> {
	const judged = new Map(files);
	const unchecked: Judged['unchecked'][number][] = [];
	const mended: Judged['unchecked'][number][] = [];
	let found = await check(contentDir, judged, today);
	for (let round = 0; round < 4; round++) {
		const changed = mend(judged, found, mended) || optOut(judged, found, unchecked);
		if (!changed) break;
		found = await check(contentDir, judged, today);
	}
	return {
		files: judged,
		findings: found.filter(({ id }) => id !== 'place-to-fill-in'),
		places: found.filter(({ id }) => id === 'place-to-fill-in').length,
		unchecked,
		mended,
	};
}

type Found = Finding & { path: string };

async function check(contentDir: string, files: Files, today: string): Promise<Found[]> {
	const staging = mkdtempSync(path.join(tmpdir(), 'import-'));
	try {
		const folder = path.join(staging, 'content');
		// A link may lead out of the folder, and what is written behind it with it.
		const filter = (file: string) => file === contentDir || !lstatSync(file).isSymbolicLink();
		cpSync(contentDir, folder, { recursive: true, filter, dereference: true });
		for (const [file, content] of files) {
			mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
			writeFileSync(path.join(folder, file), content);
		}
		const only = [...files.keys()].map((file) => path.join(folder, file));
		const { findings } = await runCheck({ contentDir: folder, today, only });
		return findings.map((finding) => ({
			...finding,
			path: path.relative(folder, path.resolve(finding.file)).split(path.sep).join('/'),
		}));
	} finally {
		rmSync(staging, { recursive: true, force: true });
	}
}

function mend(
	files: Map<string, string | Buffer>,
	found: readonly Found[],
	mended: Judged['mended'][number][],
): boolean {
	const mendable = found.filter(({ mends = [] }) => mends.length > 0);
	for (const [file, findings] of Map.groupBy(mendable, (finding) => finding.path)) {
		const text = files.get(file);
		if (typeof text !== 'string') continue;
		mended.push(...findings.map(({ line, message }) => ({ path: file, line, why: message })));
		files.set(
			file,
			mendText(
				text,
				findings.flatMap(({ mends = [] }) => mends),
			),
		);
	}
	return mendable.length > 0;
}

/** Adds `illustrative="…"` to every fence that holds an error. */
function optOut(
	files: Map<string, string | Buffer>,
	found: readonly Found[],
	unchecked: Judged['unchecked'][number][],
): boolean {
	const before = unchecked.length;
	for (const { path: file, line, id, severity, message } of found) {
		const text = files.get(file);
		if (severity !== 'error' || !ofSnippets.has(id) || typeof text !== 'string') continue;
		const lines = text.split('\n');
		const row = lines
			.slice(0, line)
			.findLastIndex((one) => /^[\s>*+-]*(?:`{3,}|~{3,})[\w+#-]/.test(one));
		const opening = lines[row];
		if (opening === undefined || opening.includes('illustrative=')) continue;
		lines[row] = opening.replace(/((?:`{3,}|~{3,})[\w+#-]+)/, `$1 illustrative="${reason}"`);
		files.set(file, lines.join('\n'));
		unchecked.push({ path: file, line: row + 1, why: message });
	}
	return unchecked.length > before;
}
