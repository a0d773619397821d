/**
 * Fetches a part of the search that has the same name in every deployment: asked for anew each
 * time, so that parts of two deployments do not meet.
 *
 * @throws Error when it cannot be had
 */
export async function fetchJson(address: string): Promise<unknown> {
	const response = await fetch(address, { cache: 'no-cache' });
	if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
	return response.json();
}
