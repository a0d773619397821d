import { addressOfHome } from '../../course/addresses.ts';

const home = addressOfHome(import.meta.env.BASE_URL);

/** `docker/docker-images`, when that is where an address of the site leads. */
export function noteAt(pathname: string): string | undefined {
	if (!pathname.startsWith(home)) return undefined;
	// In another language than the course's, that stands first.
	return /^(?:[^/]+\/)?([^/]+\/[^/]+)\/$/.exec(pathname.slice(home.length))?.[1];
}
