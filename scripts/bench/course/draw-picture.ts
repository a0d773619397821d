import { crc32, deflateSync } from 'node:zlib';
import type { Chance } from './chance.ts';

/** A drawing as an author's program would write it, with a panel behind it and words of its own. */
export function drawSvg(chance: Chance, words: readonly string[]): Buffer {
	const boxes = words.map((word, place) => {
		const [x, y] = [24 + place * 150, 40 + chance.below(120)];
		return `<rect x="${x}" y="${y}" width="126" height="48" rx="6" fill="#fff" stroke="#345"/><text x="${x + 63}" y="${y + 30}" text-anchor="middle" font-family="sans-serif" font-size="15" fill="#123">${word}</text>`;
	});
	const width = 24 + words.length * 150;
	return Buffer.from(
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 240" width="${width}" height="240"><rect width="${width}" height="240" rx="12" fill="#f4f6f8"/>${boxes.join('')}</svg>\n`,
	);
}

/** A screenshot's stand-in, 960 × 540: bars and a grid of colours, with some noise. */
export function drawPng(chance: Chance): Buffer {
	const [width, height] = [960, 540];
	const row = 1 + width * 3;
	const pixels = Buffer.alloc(row * height);
	const colours = Array.from({ length: 12 }, () => [
		chance.below(256),
		chance.below(256),
		chance.below(256),
	]);
	const bar = 24 + chance.below(60);
	for (let y = 0; y < height; y++) {
		for (let x = 0; x < width; x++) {
			const colour = colours[(Math.floor(x / bar) + Math.floor(y / 45)) % colours.length] ?? [];
			const noise = (x * 7 + y * 13) % 17;
			for (let part = 0; part < 3; part++) {
				pixels[y * row + 1 + x * 3 + part] = Math.min(255, (colour[part] ?? 0) + noise);
			}
		}
	}
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, 2, 0, 0, 0], 8);
	return Buffer.concat([
		Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		chunk('IHDR', header),
		chunk('IDAT', deflateSync(pixels, { level: 6 })),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

function chunk(type: string, data: Buffer): Buffer {
	const whole = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(data.length);
	sum.writeUInt32BE(crc32(whole));
	return Buffer.concat([length, whole, sum]);
}
