import type { FaultId } from '../../src/schema/fault-ids.ts';
import type { DataText } from '../../src/notes/snippets/files/data-text.ts';
import { readJsonText } from '../../src/notes/snippets/files/json-text.ts';
import { fileKindOf, type FileKind } from '../../src/notes/snippets/files/kind.ts';
import { readYamlText } from '../../src/notes/snippets/files/yaml-text.ts';
import {
	listSnippets,
	placeInNote,
	placeOfOffset,
	type Snippet,
} from '../../src/notes/snippets/snippet.ts';
import type { Content } from '../content.ts';
import { errorAt, warningAt, type PlacedFault } from '../placed-fault.ts';
import type { Rule } from '../rule.ts';

/** A block of a note that shows a file of a known kind, and is not exempt. */
interface FileBlock {
	path: string;
	snippet: Snippet;
	kind: FileKind;
	/** Empty where the block is no YAML or JSON. */
	data: DataText;
}

/** A fault of a block, at an offset of its code. */
export interface BlockFault {
	id: FaultId;
	at: number;
	message: string;
	fix: string;
	severity?: 'warning';
}

const listed = new WeakMap<Content, readonly FileBlock[]>();

/** The blocks of all notes that show files, each read once for all rules. */
function fileBlocks(content: Content): readonly FileBlock[] {
	const known = listed.get(content);
	if (known) return known;
	const blocks = content.notes.flatMap(({ path, facts }) =>
		listSnippets(facts?.fences ?? []).flatMap((snippet) => {
			const kind = fileKindOf(snippet);
			if (kind === undefined || snippet.illustrative !== undefined) return [];
			return [{ path, snippet, kind, data: readData(snippet, kind) }];
		}),
	);
	listed.set(content, blocks);
	return blocks;
}

function readData({ language, code }: Snippet, kind: FileKind): DataText {
	if (kind === 'dockerfile' || code.trim() === '') return { values: [], problems: [] };
	if (language === 'json') return readJsonText(code);
	return readYamlText(code, (tag) => knownTags[kind]?.includes(tag) ?? kind === 'cloudformation');
}

/** https://github.com/compose-spec/compose-spec/blob/main/13-merge.md */
const knownTags: Readonly<Partial<Record<FileKind, readonly string[]>>> = {
	compose: ['!override', '!reset'],
};

/** Findings that one rule tells of one block; who mends the first so many looks again. */
export const mostFaults = 40;

/** What a judge finds in each of some things, up to the most that is told. */
export function judgeEach<Thing>(
	things: Iterable<Thing>,
	judge: (thing: Thing) => readonly BlockFault[],
): BlockFault[] {
	const faults: BlockFault[] = [];
	for (const thing of things) {
		faults.push(...judge(thing));
		if (faults.length >= mostFaults) break;
	}
	return faults.slice(0, mostFaults);
}

/** A rule about blocks of some kinds of file. */
export function fileRule(
	ids: readonly FaultId[],
	kinds: readonly FileKind[],
	judge: (block: FileBlock) => BlockFault[] | Promise<BlockFault[]>,
): Rule {
	return {
		ids,
		check: async (content) => {
			const faults: PlacedFault[] = [];
			for (const block of fileBlocks(content)) {
				if (!kinds.includes(block.kind)) continue;
				const found = (await judge(block)).slice(0, mostFaults);
				faults.push(...found.map((fault) => placed(block, fault)));
			}
			return faults;
		},
	};
}

function placed({ path, snippet }: FileBlock, { at, severity, ...said }: BlockFault): PlacedFault {
	const { line, column } = placeOfOffset(snippet.code, at);
	const place = placeInNote(snippet, line, column);
	return severity === 'warning' ? warningAt(path, place, said) : errorAt(path, place, said);
}
