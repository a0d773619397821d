import { printable } from '../../../../checks/reporters/printable.ts';

/** The errors that a program has printed: line and id of each, by file. */
export class ToldPlaces {
	readonly #byFile: Map<string, string[]>;

	/** @param output what the program has printed, each finding on a line of its own */
	constructor(output: string) {
		const found = output.matchAll(/^content\/(.+?):(\d+):\d+ {2}([a-z][a-z0-9-]*) {2}/gm);
		const places = [...found].map(([, file = '', line = '', id = '']) => ({
			file,
			place: `${line} ${id}`,
		}));
		this.#byFile = new Map(
			[...Map.groupBy(places, ({ file }) => file)].map(([file, all]) => [
				file,
				all.map(({ place }) => place),
			]),
		);
	}

	/** Line and id of each error of a file, which is named as it lies in the content folder. */
	of(file: string): readonly string[] {
		return this.#byFile.get(printable(file)) ?? [];
	}
}
