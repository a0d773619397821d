/** Path and name of what the build publishes for keeping, below the site's base path. */
export const offlineFiles = { offer: 'offline.json', worker: 'offline-worker.js' } as const;

/** A file of the kept copy: its address below the base path, and its SHA-256 in base64. */
export type KeptFile = readonly [address: string, hash: string];

/** What a worker is made with: the files of one deployment. */
export interface Deployment {
	/** Short name of the whole, from its content: `3f9a1c2`. */
	version: string;
	/** Bytes that the files take on the device. */
	bytes: number;
	files: readonly KeptFile[];
}

/** What a deployment offers to keep, published as `offline.json`. */
export type Offer =
	| { keep: false }
	| {
			keep: true;
			version: string;
			/** How many files. */
			files: number;
			/** Bytes that they take on the device. */
			bytes: number;
			/** Bytes to fetch, compressed with gzip, which every host does. */
			download: number;
	  };

/** What the worker writes down of a complete copy. */
export interface KeptCopy {
	version: string;
	files: number;
	bytes: number;
	/** When the site was kept first, and when what is kept was published anew and fetched; ISO 8601. */
	since: string;
	renewed: string;
	/** Addresses of its files that are named for their content, as the cache has them. */
	assets: readonly string[];
}

/** What the worker tells the page about a copy in the making. */
export type Told =
	| { kind: 'progress'; done: number; all: number }
	| { kind: 'kept' }
	| { kind: 'failed'; reason: Failure };

/** Why a copy could not be completed: no room on the device, or a file that could not be had. */
export type Failure = 'full' | 'network';

/** What the page asks of the worker. */
export type Asked = 'keep' | 'stop';

/** Names of the caches of a site, by the whole address of its home page. */
export function cacheNamesOf(scope: string): { files: string; record: string } {
	return { files: `offline-files-${scope}`, record: `offline-record-${scope}` };
}

/** Reads `offline.json`; undefined when it is no offer. */
export function readOffer(value: unknown): Offer | undefined {
	if (!isObject(value)) return undefined;
	if (value['keep'] === false) return { keep: false };
	const { keep, version, files, bytes, download } = value;
	return keep === true && isText(version) && isCount(files) && isCount(bytes) && isCount(download)
		? { keep, version, files, bytes, download }
		: undefined;
}

/** Reads what the worker wrote down; undefined when that is damaged or of a later version. */
export function readKeptCopy(value: unknown): KeptCopy | undefined {
	if (!isObject(value)) return undefined;
	const { version, files, bytes, since, renewed, assets } = value;
	return isText(version) &&
		isCount(files) &&
		isCount(bytes) &&
		isDate(since) &&
		isDate(renewed) &&
		Array.isArray(assets) &&
		assets.every(isText)
		? { version, files, bytes, since, renewed, assets }
		: undefined;
}

/**
 * What is written down when a copy is complete.
 *
 * @param before what stood there; a copy of the same version keeps its dates
 * @param now ISO 8601
 */
export function nextKeptCopy(
	before: KeptCopy | undefined,
	{ version, bytes, files }: Deployment,
	assets: readonly string[],
	now: string,
): KeptCopy {
	const renewed = before?.version === version ? before.renewed : now;
	return { version, files: files.length, bytes, since: before?.since ?? now, renewed, assets };
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}

function isText(value: unknown): value is string {
	return typeof value === 'string';
}

function isCount(value: unknown): value is number {
	return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isDate(value: unknown): value is string {
	return isText(value) && !Number.isNaN(Date.parse(value));
}
