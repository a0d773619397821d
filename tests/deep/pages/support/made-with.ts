import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const file = path.resolve(import.meta.dirname, '../../looks/made-with.json');

/** What draws the letters and boxes of a picture: another one draws them a little differently. */
export interface MadeWith {
	system: string;
	/** Major version. */
	chromium: string;
}

/** What the pictures that lie there were made with. */
export function readMadeWith(): MadeWith {
	return JSON.parse(readFileSync(file, 'utf8')) as MadeWith;
}

/** Notes what the pictures are made with from now on. */
export function writeMadeWith(made: MadeWith): void {
	writeFileSync(file, `${JSON.stringify(made, null, '\t')}\n`);
}
