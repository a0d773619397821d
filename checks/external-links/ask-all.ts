import { probe, type Net } from './probe.ts';
import type { Verdict } from './verdict.ts';

/** Hosts that are asked at the same time; each gets one request after the other. */
const hostsAtOnce = 8;
/** Milliseconds between two requests to one host. */
const gap = 500;

/**
 * Asks for every address: many hosts at once, each host slowly. A host that cannot be reached is not
 * asked for its other addresses; when the first eight hosts cannot be, no other is asked.
 *
 * @param told is called after each address with how many are done.
 */
export async function askAll(
	addresses: readonly string[],
	net: Net,
	told: (done: number) => void = () => undefined,
): Promise<Map<string, Verdict>> {
	const verdicts = new Map<string, Verdict>();
	const byHost = Map.groupBy(addresses, (address) => new URL(address).host);
	const hosts = [...byHost.values()].sort((a, b) => b.length - a.length);
	let reached = 0;
	let silent = 0;
	const askHost = async (host: readonly string[]) => {
		let silence: Verdict | undefined;
		for (const [index, address] of host.entries()) {
			if (index > 0 && !silence) await net.wait(gap);
			const verdict = silence ?? (await probe(address, net));
			verdicts.set(address, verdict);
			told(verdicts.size);
			if (isUnreachable(verdict)) silence = verdict;
		}
		if (silence) silent++;
		else reached++;
	};
	const work = async () => {
		for (let host = hosts.shift(); host; host = hosts.shift()) {
			if (reached > 0 || silent < hostsAtOnce) await askHost(host);
			else for (const address of host) verdicts.set(address, noInternet);
		}
	};
	await Promise.all(Array.from({ length: hostsAtOnce }, work));
	return verdicts;
}

const noInternet: Verdict = { state: 'unsure', reason: 'no internet', unreachable: true };

/** Whether not even a connection came about. */
export function isUnreachable(verdict: Verdict): boolean {
	return 'unreachable' in verdict;
}
