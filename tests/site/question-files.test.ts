import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { parse } from 'gift-pegjs';
import { siteFolder } from './support/site.ts';

const review = path.join(siteFolder, 'review');

interface Question {
	id: string;
	question: string;
	answer: string;
}

test('GIFT’s grammar reads every question of the course for Moodle, whole', () => {
	const { questions } = JSON.parse(readFileSync(path.join(review, 'questions.json'), 'utf8')) as {
		questions: Question[];
	};
	const read = parse(readFileSync(path.join(review, 'moodle.txt'), 'utf8')).flatMap((part) => {
		if (part.type === 'Category') return [];
		assert.equal(part.type, 'Essay');
		const feedback = part.globalFeedback?.text ?? '';
		// The last paragraph says which note it is from.
		const answer = feedback.slice(0, feedback.lastIndexOf('<p><small>'));
		return [{ id: part.id, question: part.stem.text, answer }];
	});
	assert.ok(questions.length > 0);
	assert.deepEqual(
		read,
		questions.map(({ id, question, answer }) => ({
			id,
			question: collapsed(question),
			answer: collapsed(answer),
		})),
	);
});

/** The grammar, unlike Moodle, makes one blank of several. */
function collapsed(text: string): string {
	return text.replaceAll(/ {2,}/g, ' ');
}
