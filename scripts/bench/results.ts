import type { Figure } from './figure.ts';
import type { Progress } from './progress.ts';

/** Where the parts of the bench put what they have measured, and say what they do. */
export interface Results {
	/** Takes each figure as soon as it is there. */
	figures: Figure[];
	progress: Progress;
	/** What the part that runs now has measured so far, for when it is stopped. */
	unfinished?: (() => Figure[]) | undefined;
}
