import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CouldNotRun } from '../../checks/could-not-run.ts';
import { keepTrack } from './children.ts';

/**
 * A folder for passing things with packages that are too large to be the project's own, installed by
 * npm when it is first asked for and kept for the next time. Named by their versions, so that others
 * are installed anew.
 *
 * @param packages exact version by name
 * @throws CouldNotRun when npm cannot install them
 */
export async function installPackages(
	name: string,
	packages: Readonly<Record<string, string>>,
): Promise<string> {
	const versions = Object.values(packages).join('-');
	const folder = path.join(tmpdir(), 'course-bench', `${name}-${versions}`);
	const finished = path.join(folder, 'installed');
	if (existsSync(finished)) return folder;
	mkdirSync(folder, { recursive: true });
	const manifest = { name: `bench-${name}`, private: true, type: 'module', dependencies: packages };
	writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest, undefined, '\t'));
	await npmInstall(folder);
	writeFileSync(finished, '');
	return folder;
}

function npmInstall(folder: string): Promise<void> {
	const program = process.platform === 'win32' ? 'npm.cmd' : 'npm';
	const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
	return new Promise((resolve, reject) => {
		const options = { cwd: folder, shell: process.platform === 'win32' };
		const child = execFile(program, args, options, (error, _stdout, stderr) => {
			if (!error) return resolve();
			const [reason = ''] = (stderr.trim() || error.message).split('\n');
			reject(new CouldNotRun(`npm could not install what is needed in ${folder}: ${reason}`));
		});
		keepTrack(child);
	});
}
