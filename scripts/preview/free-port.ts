import { listen } from './listen.ts';

/** A port that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
	const { port, close } = await listen(() => undefined, { port: 0, tries: 5 });
	await close();
	return port;
}
