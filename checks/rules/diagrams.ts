import { checkDiagram } from '../../src/notes/diagram/check-diagram.ts';
import { parseFence } from '../../src/notes/fence.ts';
import type { Fence } from '../../src/notes/note-facts.ts';
import { errorAt, type PlacedFault } from '../placed-fault.ts';
import type { Rule } from '../rule.ts';

/** A diagram has a title and says in words what it shows, and it can be drawn. */
export const diagrams: Rule = {
	ids: ['diagram-alt', 'diagram-html', 'diagram-syntax', 'diagram-title'],
	check: ({ notes }) =>
		notes.flatMap(({ path, facts }) =>
			(facts?.fences ?? []).flatMap((fence) => judge(path, fence)),
		),
};

function judge(path: string, fence: Fence): PlacedFault[] {
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
	const html = findHtml(path, fence);
	if (html.length > 0) return [...faults, ...html];
	const verdict = checkDiagram(fence.code);
	if (!verdict.ok) {
		const { message, fix, line } = verdict;
		const place = line === undefined ? fence : { line: fence.line + line, column: 1 };
		faults.push(errorAt(path, place, { id: 'diagram-syntax', message, fix }));
	}
	return faults;
}

/** The code host draws labels as HTML, the site as text; only a line break means the same in both. */
function findHtml(path: string, fence: Fence): PlacedFault[] {
	return fence.code.split('\n').flatMap((line, index) => {
		const tag = /<\/?(?!br\s*\/?>)[a-z][^>]*>/i.exec(line)?.[0];
		if (tag === undefined) return [];
		const fault = errorAt(
			path,
			{ line: fence.line + index + 1, column: 1 },
			{
				id: 'diagram-html',
				message: `Unexpected HTML ${tag.slice(0, 40)} in a diagram, expected text.`,
				fix: 'Take the tag away; <br/> breaks a line.',
			},
		);
		return [fault];
	});
}
