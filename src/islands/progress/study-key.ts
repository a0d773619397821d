/**
 * Where the browser keeps what a reader has done: one key for all study tools. The base path is
 * part of it, because several courses may be published on one host.
 */
export const studyKey = `study:${import.meta.env.BASE_URL}`;

/** Whether anything is stored there; a first visit has no need of what reads it. */
export function hasStudy(): boolean {
	try {
		return localStorage.getItem(studyKey) !== null;
	} catch {
		// Storage is switched off.
		return false;
	}
}
