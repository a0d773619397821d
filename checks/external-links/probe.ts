import type { Verdict } from './verdict.ts';

/** What asking for an address needs of the world; tests bring their own. */
export interface Net {
	fetch: (url: string, init: RequestInit) => Promise<Response>;
	/** Resolves after so many milliseconds. */
	wait: (ms: number) => Promise<unknown>;
	/** Milliseconds for one request, from asking to the first byte of the answer. */
	timeout: number;
	/** Says who asks, as good manners want: https://www.rfc-editor.org/rfc/rfc9110#section-10.1.5 */
	userAgent: string;
}

/** Milliseconds to wait before each further try. */
const pauses = [2000, 10_000];
/** Milliseconds that a server may at most ask for with Retry-After. */
const longestPause = 60_000;
const maxRedirects = 10;

/** An answer, and whether asking once more may bring another. */
interface Answer {
	verdict: Verdict;
	again: boolean;
	/** Milliseconds the server asked for. */
	pause?: number;
}

/**
 * Asks whether there is a page at an address: HEAD first, GET where that is refused, again after a
 * while when the server is out of order or the line is bad.
 */
export async function probe(address: string, net: Net): Promise<Verdict> {
	for (const pause of pauses) {
		const { verdict, again, pause: asked } = await ask(address, net);
		if (!again) return verdict;
		await net.wait(asked ?? pause);
	}
	return (await ask(address, net)).verdict;
}

async function ask(address: string, net: Net): Promise<Answer> {
	const answer = await follow(address, 'HEAD', net);
	const { verdict } = answer;
	const isSettled =
		verdict.state === 'alive' || verdict.state === 'moved' || 'unreachable' in verdict;
	// Some servers know no HEAD, and some refuse it to programs.
	return isSettled ? answer : follow(address, 'GET', net);
}

async function follow(address: string, method: string, net: Net): Promise<Answer> {
	let url = address;
	let forGood = true;
	for (let hop = 0; hop <= maxRedirects; hop++) {
		let response: Response;
		try {
			response = await net.fetch(url, {
				method,
				redirect: 'manual',
				headers: { 'user-agent': net.userAgent, accept: 'text/html,*/*;q=0.8' },
				signal: AbortSignal.timeout(net.timeout),
			});
		} catch (error) {
			return describeFailure(error, net.timeout);
		}
		await response.body?.cancel().catch(() => undefined);
		const location = response.headers.get('location');
		if (![301, 302, 303, 307, 308].includes(response.status) || location === null) {
			const isMoved = forGood && hop > 0 && response.ok;
			return isMoved ? done({ state: 'moved', to: url }) : describeStatus(response);
		}
		if (!URL.canParse(location, url)) return done(unsure(`it leads to ${location}`));
		const next = new URL(location, url);
		if (next.protocol !== 'https:') return done(unsure(`it leads to ${next.href}`));
		forGood &&= response.status === 301 || response.status === 308;
		next.hash = '';
		url = next.href;
	}
	return done(unsure(`it was redirected ${maxRedirects} times`));
}

function describeStatus({ status, ok, headers }: Response): Answer {
	if (ok) return done({ state: 'alive' });
	if (status === 404 || status === 410) return done({ state: 'dead', reason: `status ${status}` });
	const verdict = unsure(`status ${status}`);
	const pause = retryAfter(headers.get('retry-after'));
	return status === 429 || status >= 500
		? { verdict, again: true, ...(pause === undefined ? {} : { pause }) }
		: done(verdict);
}

/** Seconds or a date, as milliseconds from now. */
function retryAfter(header: string | null): number | undefined {
	if (header === null) return undefined;
	const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
	return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, 0), longestPause);
}

/** What a browser would refuse, too, is dead; everything else may be the line. */
function describeFailure(error: unknown, timeout: number): Answer {
	const { name, cause } = error instanceof Error ? error : new Error(String(error));
	if (name === 'TimeoutError') {
		return { verdict: unsure(`no answer in ${timeout / 1000} s`, true), again: true };
	}
	const code = codeOf(cause) ?? codeOf(error) ?? 'no connection';
	if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code)) {
		return done({ state: 'dead', reason: `its certificate does not hold (${code})` });
	}
	if (code === 'ENOTFOUND') {
		const reason = 'no such host (ENOTFOUND)';
		return { verdict: { state: 'dead', reason, unreachable: true }, again: true };
	}
	return { verdict: unsure(`no connection (${code})`, true), again: true };
}

function codeOf(error: unknown): string | undefined {
	if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
	return String(error.code);
}

function unsure(reason: string, unreachable = false): Verdict {
	return { state: 'unsure', reason, ...(unreachable ? { unreachable: true } : {}) };
}

function done(verdict: Verdict): Answer {
	return { verdict, again: false };
}
