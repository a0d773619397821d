/** Answers a question that was asked before as before, unless that failed. */
export function remembering<T>(ask: (words: string) => Promise<T>): (words: string) => Promise<T> {
	const answers = new Map<string, Promise<T>>();
	return (words) => {
		const answer = answers.get(words) ?? ask(words);
		answers.set(words, answer);
		answer.catch(() => answers.delete(words));
		return answer;
	};
}
