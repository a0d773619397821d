import { chromium, type Browser } from '@playwright/test';
import { CouldNotRun } from '../checks/could-not-run.ts';
import { browserPath } from './browser-path.ts';

/**
 * Starts the Chromium that the set-up found.
 *
 * @param args added to its command line
 * @throws CouldNotRun when there is none, or it does not start
 */
export async function startBrowser(args: readonly string[] = []): Promise<Browser> {
	let executablePath = '';
	try {
		executablePath = browserPath();
		return await chromium.launch({ executablePath, args: [...args] });
	} catch (error) {
		const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
		throw new CouldNotRun(
			executablePath === ''
				? reason
				: `${executablePath} did not start: ${reason} Set CHROME_PATH to a Chrome or Chromium that runs.`,
		);
	}
}
