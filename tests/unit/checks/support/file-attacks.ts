import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { frontmatter, frontmatterOf } from './course-folder.ts';

/** A file that attacks by its name, its place or what it is; `whole` is its path on disk. */
export interface FileAttack {
	/** Path in the content folder. */
	file: string;
	refused: string;
	/** Where it is told, when that is another file. */
	told?: string;
	make: (whole: string) => void;
}

/** Stands in a note outside the content folder, and must not come out of it. */
export const secret = 'a line that must not be read';

/** Beside the content folder; links lead to it. */
export const outside = 'outside';

let lastOrder = 1000;

const note = () => `${frontmatter.replace('order: 9', `order: ${(lastOrder += 1)}`)}\nText.\n`;

const text = (file: string, refused: string, content = note()): FileAttack => ({
	file,
	refused,
	make: (whole) => writeFileSync(whole, content),
});

const link = (file: string, to: string): FileAttack => ({
	file,
	refused: '1 file-link',
	make: (whole) => symlinkSync(to, whole),
});

/** Windows has no pipes that lie in folders, and other rules for names. */
const unix = process.platform !== 'win32';

export const fileAttacks: readonly FileAttack[] = [
	link('docker/link-to-a-file.mdx', '../../outside/secret.mdx'),
	link('docker/link-to-a-folder', '../../outside'),
	link('docker/link-to-everything', '/'),
	link('docker/link-to-itself.mdx', 'link-to-itself.mdx'),
	link('docker/link-to-nothing.mdx', '../../nowhere.mdx'),
	link('docker/link-to-its-folder', '.'),
	link('docker/link-to-its-folder-again', '.'),
	link('docker/link-within.mdx', 'why-docker.mdx'),
	link('docker/link-to-a-picture.svg', '../../outside/secret.svg'),
	link('linked-module', '../outside'),
	text('docker/booklet.mdx', '1 note-reserved'),
	// The first of the two by their names is the note.
	{ ...text('docker/why-docker.md', '1 note-duplicate'), told: 'docker/why-docker.mdx' },
	text(
		'docker/de/hostile.mdx',
		'1 translation-alone',
		`${frontmatterOf('docker/de/hostile.mdx')}\nText.\n`,
	),
	text('docker/too/deep/hostile.mdx', '1 file-place'),
	text('hostile.mdx', '1 file-place'),
	text('docker/Capitals.mdx', '1 file-name'),
	text('docker/under_score.mdx', '1 file-name'),
	text('docker/two words.mdx', '1 file-name'),
	text('docker/-rf.mdx', '1 file-name'),
	text('docker/$(touch hostile-was-here).mdx', '1 file-name'),
	text('docker/docker；.mdx', '1 file-name'),
	text('docker/%2e%2e%2f.mdx', '1 file-name'),
	text('docker/note.mdx.mjs', '1 file-name'),
	text('docker/astro.config.mjs', '1 file-name'),
	text('docker/hostile-was-here.mjs', '1 file-type', 'globalThis.hostileWasHere = true;\n'),
	text('docker/hostile.astro', '1 file-type', '---\nglobalThis.hostileWasHere = true;\n---\n'),
	text('docker/index.html', '1 file-type', '<script>alert(1)</script>\n'),
	text(
		'docker/package.json',
		'1 file-type',
		'{ "type": "module", "main": "./hostile-was-here.mjs" }\n',
	),
	text('docker/tsconfig.json', '1 file-type', '{ "extends": "./hostile-was-here.json" }\n'),
	text('content.config.ts', '1 file-name', 'globalThis.hostileWasHere = true;\n'),
	text('_headers', '1 file-name', '/*\n  Content-Security-Policy: default-src *\n'),
	text('search/module.yaml', '1 module-reserved', moduleNamed('Search', 8, 'X')),
	text('docker/page.png', '1 picture-type', '<script>alert(1)</script>\n'),
	{
		file: 'docker/folder.mdx',
		refused: '1 file-name',
		make: (whole) => {
			mkdirSync(whole);
			writeFileSync(path.join(whole, 'index.mdx'), frontmatter);
		},
	},
	...(unix
		? [
				text('docker/a\n::error::b\x1b[2J.mdx', '1 file-name'),
				text('docker/"><script>alert(1)<', '1 file-name'),
				{
					file: 'docker/pipe.mdx',
					refused: '1 file-link',
					make: (whole: string) => {
						execFileSync('mkfifo', [whole]);
					},
				},
			]
		: []),
];

function moduleNamed(title: string, order: number, letter: string): string {
	const summary = 'A module whose folder has the name of a page of the site.';
	return `title: ${title}\norder: ${order}\nsummary: ${summary}\nhue: 20\nletter: ${letter}\n`;
}
