import { listSnippets, type Snippet } from '../../src/notes/snippets/snippet.ts';
import type { NoteFile } from '../content.ts';
import { errorAt, type PlacedFault } from '../placed-fault.ts';
import type { Rule } from '../rule.ts';

/** A block that is not checked, or meant to fail, says why, and does fail. */
export const optOuts: Rule = {
	ids: ['expect-fail-holds', 'opt-out-reason'],
	check: ({ notes }) =>
		notes.flatMap(({ path, facts }) =>
			listSnippets(facts?.fences ?? []).flatMap((snippet) => judgeReasons(path, snippet)),
		),
};

/**
 * Leaves out what was found in blocks that are exempt or meant to fail, and adds a fault for each
 * block that was meant to fail and does not.
 *
 * @param faults all that the rules about blocks have found
 */
export function applyOptOuts(
	notes: readonly NoteFile[],
	faults: readonly PlacedFault[],
): PlacedFault[] {
	const left = new Set(faults);
	const holding: PlacedFault[] = [];
	for (const { path, facts } of notes) {
		const exempt = listSnippets(facts?.fences ?? []).filter(
			({ illustrative, expectFail }) => illustrative !== undefined || expectFail !== undefined,
		);
		if (exempt.length === 0) continue;
		const here = faults.filter((fault) => fault.path === path);
		for (const snippet of exempt) {
			const within = here.filter((fault) => isWithin(fault, snippet));
			for (const fault of within) left.delete(fault);
			if (snippet.expectFail !== undefined && within.length === 0)
				holding.push(holds(path, snippet));
		}
	}
	return [...left, ...holding];
}

function isWithin({ line }: PlacedFault, { fence, code }: Snippet): boolean {
	return line >= fence.line && line <= fence.line + code.split('\n').length;
}

function holds(path: string, { fence, illustrative }: Snippet): PlacedFault {
	return errorAt(path, fence, {
		id: 'expect-fail-holds',
		message:
			illustrative === undefined
				? 'Unexpected expect-fail on a block in which nothing fails, expected a fault in it.'
				: 'Unexpected expect-fail on a block that is illustrative and so not checked, expected one of the two.',
		fix: 'Remove expect-fail, or show the mistake that it tells of.',
	});
}

function judgeReasons(path: string, { fence, illustrative, expectFail }: Snippet): PlacedFault[] {
	const reasons = [
		['illustrative', illustrative],
		['expect-fail', expectFail],
	] as const;
	return reasons.flatMap(([attribute, reason]) => {
		if (reason === undefined || reason.split(/\s+/).length > 1) return [];
		const fault = errorAt(path, fence, {
			id: 'opt-out-reason',
			message: `Unexpected ${attribute}="${reason}", expected a reason in a few words: readers see it.`,
			fix: 'Say what the block leaves out, or what is wrong in it.',
		});
		return [fault];
	});
}
