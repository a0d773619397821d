import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { offlineFiles, type Offer } from '../../../../src/course/offline/kept-copy.ts';
import { serveCopy, type ServedCopy } from '../../../e2e/support/serve-copy.ts';

const root = path.resolve(import.meta.dirname, '../../../..');

/** Fonts that stand in for those of a reader's system, which differ from machine to machine. */
const fonts = {
	body: 'node_modules/@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2',
	mono: 'node_modules/@fontsource/dejavu-mono/files/dejavu-mono-latin-400-normal.woff2',
} as const;

/** Builds and serves the course of `tests/fixtures/looks`, with fonts that are the same everywhere. */
export async function serveLooks(): Promise<ServedCopy> {
	const served = await serveCopy({
		change({ root: copy, content }) {
			rmSync(content, { recursive: true });
			cpSync(path.join(root, 'tests/fixtures/looks'), content, { recursive: true });
			const sheet = path.join(copy, 'src/styles/tokens.css');
			let css = readFileSync(sheet, 'utf8');
			for (const [name, file] of Object.entries(fonts)) {
				cpSync(path.join(root, file), path.join(copy, `src/fonts/pinned-${name}.woff2`));
				const token = new RegExp(`--font-${name}: [^;]*;`);
				if (!token.test(css)) throw new Error(`tokens.css has no --font-${name} to pin.`);
				css = css.replace(token, `--font-${name}: Pinned-${name};`);
				css += `@font-face { font-family: Pinned-${name}; font-weight: 100 900; src: url(../fonts/pinned-${name}.woff2); }\n`;
			}
			writeFileSync(sheet, css);
		},
	});
	// What the whole site weighs changes with every script; how it is said should not.
	const offer: Offer = { keep: true, version: '0', files: 100, bytes: 900_000, download: 400_000 };
	writeFileSync(path.join(served.dist, offlineFiles.offer), JSON.stringify(offer));
	return served;
}
