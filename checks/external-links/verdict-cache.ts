import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Verdict } from './verdict.ts';

const day = 86_400_000;

/** Changed whenever what is kept means something else. */
const version = 1;

const schema = z.object({
	version: z.literal(version),
	/** By address: when it was asked for, and where it leads for good. */
	links: z.record(z.string(), z.object({ at: z.number(), to: z.string().optional() })),
});

type Kept = z.infer<typeof schema>['links'];

/** Remembers which addresses answered, so that they need not be asked for again for some days. */
export class VerdictCache {
	readonly #file: string;
	readonly #now: number;
	readonly #kept: Kept;

	private constructor(file: string, now: number, kept: Kept) {
		this.#file = file;
		this.#now = now;
		this.#kept = kept;
	}

	/**
	 * Reads what was kept, and forgets what is too old. A file that cannot be read is an empty one.
	 *
	 * @param now milliseconds since 1970.
	 */
	static async open(file: string, maxDays: number, now: number): Promise<VerdictCache> {
		const text = await readFile(file, 'utf8').catch(() => '');
		const { data } = schema.safeParse(parse(text));
		const fresh = Object.entries(data?.links ?? {}).filter(
			([, { at }]) => at <= now && now - at < maxDays * day,
		);
		return new VerdictCache(file, now, Object.fromEntries(fresh));
	}

	get(address: string): Verdict | undefined {
		const kept = Object.hasOwn(this.#kept, address) ? this.#kept[address] : undefined;
		if (!kept) return undefined;
		return kept.to === undefined ? { state: 'alive' } : { state: 'moved', to: kept.to };
	}

	/** Keeps what answered. What did not is asked for every time. */
	async keep(verdicts: ReadonlyMap<string, Verdict>): Promise<void> {
		for (const [address, verdict] of verdicts) {
			if (verdict.state === 'alive') this.#kept[address] = { at: this.#now };
			if (verdict.state === 'moved') this.#kept[address] = { at: this.#now, to: verdict.to };
		}
		await mkdir(path.dirname(this.#file), { recursive: true });
		const text = JSON.stringify({ version, links: this.#kept }, null, '\t');
		await writeFile(`${this.#file}.tmp`, `${text}\n`);
		await rename(`${this.#file}.tmp`, this.#file);
	}
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined; // half a file, or none: everything is asked for again
	}
}
