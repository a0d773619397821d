/**
 * Addresses of the pictures in a `srcset`, as a browser reads it: what stands between them may be a
 * comma alone, while a comma within an address is part of it.
 */
export function addressesInSrcset(srcset: string): string[] {
	const candidate = /[\s,]*(\S*[^\s,])(?:\s[^,]*)?(?:,|$)/g;
	return [...srcset.matchAll(candidate)].flatMap(([, address]) => address ?? []);
}
