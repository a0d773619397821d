import { decode, encode } from 'cborg';
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** Pagefind puts it before what it has packed. */
export const signature = 'pagefind_dcd';

/**
 * Bytes of a file of words above which its last word gets a file of its own. Most have 5,000.
 * Pagefind begins a new file once a word has made one too large, so a rare word may lie beside one
 * that stands everywhere: in a course of 5,000 notes 68 KB were fetched for "balance".
 */
const large = 10_000;

/** What Pagefind packs, by CBOR. */
type Packed = number | string | readonly Packed[];

/** Of a language's list, as Pagefind 1.6 packs it: the rest is left as it is. */
type List = [version: Packed, pages: Packed, files: WordFile[], ...rest: Packed[]];
/** The first and last word of a file, or their beginnings, and its name. */
type WordFile = [from: string, to: string, name: string];
/** What a file of words holds. */
type Words = [words: [word: string, ...places: Packed[]][]];

/**
 * Puts words that weigh much into files of their own.
 *
 * @param files of an index, path → content
 * @returns those that change, without content if they are not used any more
 */
export function partIndex(
	files: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, Uint8Array | undefined> {
	const changed = new Map<string, Uint8Array | undefined>();
	const partFile = (file: WordFile): WordFile[] => {
		const [from, to, name] = file;
		const content = files.get(pathOf(name));
		if (!content || content.length < large) return [file];
		const [words] = unpack(content) as Words;
		const [before, last] = [words.at(-2), words.at(-1)];
		if (!before || !last) return [file];
		const write = (some: Words[0]) => {
			const packed = pack([some]);
			// Longer than Pagefind's own, so that it is another one.
			const hash = createHash('sha256').update(packed).digest('hex').slice(0, 9);
			const own = `${name.replace(/_.*/, '')}_${hash}`;
			changed.set(pathOf(own), packed);
			return own;
		};
		changed.set(pathOf(name), undefined);
		const [word] = last;
		return [
			[from, before[0], write(words.slice(0, -1))],
			// An end that was made shorter would come before its beginning.
			[word, to < word ? word : to, write([last])],
		];
	};
	for (const [path, content] of files) {
		if (!path.endsWith('.pf_meta')) continue;
		const [version, pages, wordFiles, ...rest] = unpack(content) as List;
		changed.set(path, pack([version, pages, wordFiles.flatMap(partFile), ...rest]));
	}
	return changed;
}

function pathOf(name: string): string {
	return `index/${name}.pf_index`;
}

function unpack(content: Uint8Array): Packed {
	return decode(gunzipSync(content).subarray(signature.length)) as Packed;
}

function pack(value: Packed): Uint8Array {
	return gzipSync(Buffer.concat([Buffer.from(signature), encode(value)]), { level: 9 });
}
