/**
 * Where the browser keeps what a reader has done: one key for all study tools. The base path is
 * part of it, because several courses may be published on one host.
 */
export const studyKey = `study:${import.meta.env.BASE_URL}`;

/**
 * Calls back as soon as anything is stored there: at once, or when another tab or a page that the
 * reader comes back from has stored it; then again whenever that may have changed. A first visit has
 * no need of what reads it.
 */
export function onceStudied(load: () => void, signal?: AbortSignal): void {
	const look = () => {
		try {
			if (localStorage.getItem(studyKey) !== null) load();
		} catch {
			// Storage is switched off.
		}
	};
	look();
	for (const type of ['storage', 'pageshow']) addEventListener(type, look, signal && { signal });
}
