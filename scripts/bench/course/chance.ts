import { createRandom } from './create-random.ts';

/** What a generator asks of chance; the same seed gives the same answers. */
export class Chance {
	readonly #random: () => number;

	constructor(seed: number) {
		this.#random = createRandom(seed);
	}

	/** A whole number from 0 up to, and without, the given one. */
	below(end: number): number {
		return Math.floor(this.#random() * end);
	}

	/** From 0 up to, and without, 1. */
	part(): number {
		return this.#random();
	}

	/** @throws when there is nothing to choose from */
	pick<T>(from: readonly T[]): T {
		const index = this.below(from.length);
		if (index >= from.length) throw new Error('there is nothing to choose from');
		return from[index] as T;
	}

	/** So many of them, each at most once, in an order of chance. */
	pickSome<T>(from: readonly T[], count: number): T[] {
		const left = [...from];
		const some: T[] = [];
		while (some.length < count && left.length > 0) {
			some.push(...left.splice(this.below(left.length), 1));
		}
		return some;
	}
}
