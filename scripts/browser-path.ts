import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const record = path.join(import.meta.dirname, '../node_modules/.browser.json');

/**
 * The Chromium that the set-up found or fetched.
 *
 * @throws Error when the set-up has not looked for one yet
 */
export function browserPath(): string {
	if (!existsSync(record)) {
		throw new Error('No browser has been looked for yet: run `node scripts/setup.mjs --browser`.');
	}
	const { executablePath } = JSON.parse(readFileSync(record, 'utf8')) as { executablePath: string };
	return executablePath;
}
