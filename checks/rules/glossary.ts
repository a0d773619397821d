import { nearest } from '../../src/schema/nearest.ts';
import type { Content } from '../content.ts';
import { errorAt, type PlacedFault } from '../placed-fault.ts';
import type { Rule } from '../rule.ts';
import { suggest } from '../suggest.ts';

/** Terms name terms that exist, and a word means one of them only. */
export const glossary: Rule = {
	ids: ['glossary-repeated', 'glossary-see', 'unknown-term'],
	check: (content) => [...see(content), ...repeated(content), ...unknownTerms(content)],
};

function see({ glossary: file }: Content): PlacedFault[] {
	const terms = file?.data ?? {};
	const ids = Object.keys(terms);
	return Object.entries(terms).flatMap(([id, term]) =>
		term.see.flatMap((other, index) => {
			if (other !== id && ids.includes(other)) return [];
			const self = other === id;
			const fault = errorAt(file?.path ?? '', file?.locate([id, 'see', index]) ?? nowhere, {
				id: 'glossary-see',
				message: self
					? `Unexpected ${other} among what to see with ${id}, expected another term.`
					: `Unexpected ${other} among what to see with ${id}, expected the id of a term.${suggest(nearest(other, ids))}`,
				fix: self ? 'Remove it.' : 'Correct it, or write an entry for it.',
			});
			return [fault];
		}),
	);
}

function repeated({ glossary: file }: Content): PlacedFault[] {
	const owners = new Map<string, string>();
	const faults: PlacedFault[] = [];
	for (const [id, { term, also }] of Object.entries(file?.data ?? {})) {
		for (const [index, word] of [term, ...also].entries()) {
			const owner = owners.get(word.toLowerCase());
			if (owner === undefined) {
				owners.set(word.toLowerCase(), id);
				continue;
			}
			const key = index === 0 ? [id, 'term'] : [id, 'also', index - 1];
			faults.push(
				errorAt(file?.path ?? '', file?.locate(key) ?? nowhere, {
					id: 'glossary-repeated',
					message: `Unexpected second ${word}, expected each word once: it stands under ${owner}.`,
					fix:
						owner === id
							? 'Remove it.'
							: 'Remove it here or there, or say which of the two is meant.',
				}),
			);
		}
	}
	return faults;
}

function unknownTerms({ glossary: file, notes }: Content): PlacedFault[] {
	// While the glossary has faults of its own, nobody knows its terms.
	if (file && !file.data) return [];
	const terms = file?.data ?? {};
	return notes.flatMap(({ path, facts }) =>
		(facts?.terms ?? [])
			// The safe lane tells when one is empty.
			.filter(({ id }) => id !== '' && !Object.hasOwn(terms, id))
			.map((term) => {
				const near = meant(term.id, terms);
				return errorAt(path, term, {
					id: 'unknown-term',
					message: `Unexpected term ${term.id}, expected one of glossary.yaml.${suggest(near)}`,
					fix: `Write ${near === undefined ? '' : `<Term id="${near}">…</Term>, or `}an entry ${term.id} into glossary.yaml.`,
				});
			}),
	);
}

/** The id of the term that a word stands for: by its other words, else by its spelling. */
function meant(word: string, terms: Record<string, { term: string; also: string[] }>) {
	const plain = word.replaceAll('-', ' ');
	const same = Object.entries(terms).find(([, { term, also }]) =>
		[term, ...also].some((other) => other.toLowerCase() === plain),
	);
	return same?.[0] ?? nearest(word, Object.keys(terms));
}

const nowhere = { line: 1, column: 1 };
