let isLost = false;

/**
 * Waits for a script of the search. A browser may remember that it could not have one, and then
 * only a new page asks for it again.
 */
export async function script<T>(fetching: Promise<T>): Promise<T> {
	try {
		return await fetching;
	} catch (error) {
		isLost = true;
		throw error;
	}
}

/** Whether a script could not be had since the page was opened. */
export function isScriptLost(): boolean {
	return isLost;
}
