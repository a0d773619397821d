import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A package of the npm registry, unpacked; nothing of it is installed or run. */
export interface PackageSource {
	/** `NAME VERSION`. */
	source: string;
	version: string;
	/** Where its package.json lies. */
	folder: string;
	/** The text of one of its files. */
	read: (file: string) => string;
}

/**
 * Fetches the newest version of a package.
 *
 * @throws when npm or tar fails
 */
export function fetchPackage(name: string): PackageSource {
	const folder = mkdtempSync(path.join(tmpdir(), 'file-table-'));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	const npm = process.env['npm_execpath'];
	const [program, ...before] = npm === undefined ? ['npm'] : [process.execPath, npm];
	const archive = execFileSync(
		program,
		[...before, 'pack', `${name}@latest`, '--silent', '--pack-destination', folder],
		{ encoding: 'utf8', cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] },
	).trim();
	execFileSync('tar', ['-xzf', archive], { cwd: folder });
	const unpacked = path.join(folder, 'package');
	const read = (file: string) => readFileSync(path.join(unpacked, file), 'utf8');
	const { version } = JSON.parse(read('package.json')) as { version: string };
	return { source: `${name} ${version}`, version, folder: unpacked, read };
}
