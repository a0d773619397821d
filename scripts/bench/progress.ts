/** Says on stderr what is being done, and on long work every half minute for how long. */
export class Progress {
	readonly #begun = performance.now();
	readonly #write: (line: string) => void;

	/** @param write takes a line */
	constructor(write: (line: string) => void) {
		this.#write = write;
	}

	say(sentence: string): void {
		this.#write(`${timeText(performance.now() - this.#begun).padStart(9)}  ${sentence}`);
	}

	/** Does some work and says when it has begun, that it still runs, and how long it took. */
	async during<T>(sentence: string, work: () => Promise<T>): Promise<T> {
		const begun = performance.now();
		const since = () => timeText(performance.now() - begun);
		this.say(`${sentence} …`);
		const still = setInterval(() => this.say(`… still, for ${since()}`), 30_000);
		try {
			const done = await work();
			this.say(`… done in ${since()}`);
			return done;
		} finally {
			clearInterval(still);
		}
	}
}

/** `48 s`, `3 min 20 s` */
export function timeText(milliseconds: number): string {
	const seconds = Math.round(milliseconds / 1000);
	return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
