import { checkDiagram } from '../../src/notes/diagrams.ts';
import { parseFence } from '../../src/notes/fence.ts';
import type { Fence } from '../../src/notes/note-facts.ts';
import { errorAt, type PlacedFault, type Rule } from '../rule.ts';

/** A diagram has a title and says in words what it shows, and it can be drawn. */
export const diagrams: Rule = {
	ids: ['diagram-alt', 'diagram-syntax', 'diagram-title'],
	check: async ({ notes }) => {
		const faults: PlacedFault[] = [];
		for (const { path, facts } of notes) {
			for (const fence of facts?.fences ?? []) faults.push(...(await judge(path, fence)));
		}
		return faults;
	},
};

async function judge(path: string, fence: Fence): Promise<PlacedFault[]> {
	const { language, title, alt } = parseFence(fence.language, fence.meta);
	if (language !== 'mermaid') return [];
	const faults: PlacedFault[] = [];
	if (title === undefined) {
		faults.push(
			errorAt(path, fence, {
				id: 'diagram-title',
				message: 'Unexpected diagram without a title, expected title="…" behind mermaid.',
				fix: `Write ${fence.mark}mermaid title="…" alt="…".`,
			}),
		);
	}
	if (alt === undefined) {
		faults.push(
			errorAt(path, fence, {
				id: 'diagram-alt',
				message: 'Unexpected diagram without alternative text, expected alt="…" behind mermaid.',
				fix: 'Say in alt what the diagram says, for those who do not see it.',
			}),
		);
	}
	if (fence.code.trim() === '') return faults;
	const verdict = await checkDiagram(fence.code);
	if (!verdict.ok) {
		const { message, fix, line } = verdict;
		const place = line === undefined ? fence : { line: fence.line + line, column: 1 };
		faults.push(errorAt(path, place, { id: 'diagram-syntax', message, fix }));
	}
	return faults;
}
