import { brotliCompressSync } from 'node:zlib';

/** What a host sends: compressed with brotli, unless the file gets no smaller by it. */
export function brotliBytes(bytes: Buffer): number {
	return Math.min(bytes.length, brotliCompressSync(bytes).length);
}
