import path from 'node:path';
import { makeCourse } from '../course/make-course.ts';
import { starlightFiles } from '../course/starlight-files.ts';
import { writeFiles } from '../course/write-files.ts';
import { installPackages } from '../install-packages.ts';
import { removeFolder } from '../remove-folder.ts';
import type { Peer } from './peer.ts';
import { runMeasured } from './run-measured.ts';

/** The newest versions that go with this project's Astro; updated by hand, with the figures. */
export const starlightPackages = {
	'@astrojs/starlight': '0.42.4',
	astro: '7.3.5',
	sharp: '0.35.5',
} as const;

const caches = [
	'dist',
	'.astro',
	'node_modules/.astro',
	'node_modules/.cache',
	'node_modules/.vite',
];

/** Starlight as it comes: its sidebar, its search, its own way with code. */
export function starlight(): Peer {
	let root = '';
	return {
		name: `Starlight ${starlightPackages['@astrojs/starlight']}`,
		async prepare(notes) {
			root = await installPackages('starlight', starlightPackages);
			removeFolder(path.join(root, 'src'));
			writeFiles(root, starlightFiles(makeCourse(notes)));
		},
		build() {
			for (const cache of caches) removeFolder(path.join(root, cache));
			return runMeasured(['node_modules/astro/bin/astro.mjs', 'build'], {
				cwd: root,
				env: { ASTRO_TELEMETRY_DISABLED: '1' },
			});
		},
	};
}
