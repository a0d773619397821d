/** What Pagefind packs by CBOR: whole numbers, texts and lists of these. */
export type Packed = number | string | readonly Packed[];

/** Kinds of values, as the first three bits of each say. */
const kinds = { number: 0, negative: 1, text: 3, list: 4 } as const;

/**
 * Unpacks one value.
 *
 * @throws Error when it holds what Pagefind 1.6 packs nothing of
 */
export function unpackCbor(bytes: Uint8Array): Packed {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let at = 0;
	const length = (bits: number): number => {
		if (bits < 24) return bits;
		const from = at;
		if (bits === 24) return view.getUint8(at++);
		if (bits === 25) return ((at += 2), view.getUint16(from));
		if (bits === 26) return ((at += 4), view.getUint32(from));
		throw new Error(`Unexpected length ${bits} at byte ${from}.`);
	};
	const value = (): Packed => {
		const head = view.getUint8(at++);
		const kind = head >> 5;
		const number = length(head & 31);
		switch (kind) {
			case kinds.number:
				return number;
			case kinds.negative:
				return -1 - number;
			case kinds.text:
				return utf8.decode(bytes.subarray(at, (at += number)));
			case kinds.list: {
				const items: Packed[] = [];
				while (items.length < number) items.push(value());
				return items;
			}
			default:
				throw new Error(`Unexpected kind ${kind} before byte ${at}.`);
		}
	};
	return value();
}

/** Packs a value as Pagefind does, every number as short as it can be. */
export function packCbor(value: Packed): Uint8Array {
	const bytes: number[] = [];
	const head = (kind: number, number: number) => {
		const first = kind << 5;
		if (number < 24) bytes.push(first + number);
		else if (number < 2 ** 8) bytes.push(first + 24, number);
		else if (number < 2 ** 16) bytes.push(first + 25, number >> 8, number & 255);
		else
			bytes.push(
				first + 26,
				number >>> 24,
				(number >> 16) & 255,
				(number >> 8) & 255,
				number & 255,
			);
	};
	const write = (one: Packed) => {
		if (typeof one === 'number') {
			if (one < 0) head(kinds.negative, -1 - one);
			else head(kinds.number, one);
		} else if (typeof one === 'string') {
			const text = Buffer.from(one);
			head(kinds.text, text.length);
			bytes.push(...text);
		} else {
			head(kinds.list, one.length);
			one.forEach(write);
		}
	};
	write(value);
	return Uint8Array.from(bytes);
}

const utf8 = new TextDecoder();
