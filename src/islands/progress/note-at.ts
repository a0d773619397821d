import { addressOfHome } from '../../course/addresses.ts';

const home = addressOfHome(import.meta.env.BASE_URL);

/** `docker/docker-images`, when that is where an address of the site leads. */
export function noteAt(pathname: string): string | undefined {
	if (!pathname.startsWith(home)) return undefined;
	const [module, note, end] = pathname.slice(home.length).split('/');
	return module && note && end === '' ? `${module}/${note}` : undefined;
}
