// npm run zip: the finished site as an archive, with a small server in it.
import Slugger from 'github-slugger';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runCommand } from '../checks/command.ts';
import { CouldNotRun } from '../checks/could-not-run.ts';
import { builtBase } from './preview/base.ts';
import { helpText, readZipOptions } from './zip/options.ts';
import { zipSite } from './zip/zip-site.ts';

await runCommand('zip', () => {
	const { site, out, help } = readZipOptions(process.argv.slice(2));
	if (help) console.log(helpText);
	else pack(site, out);
	return Promise.resolve(0);
});

function pack(site: string, out: string | undefined): void {
	const page = path.join(site, 'index.html');
	if (!existsSync(page)) {
		throw new CouldNotRun(`There is no finished site in ${site} yet. Make it: npm run build.`);
	}
	const html = readFileSync(page, 'utf8');
	// The home page is named for the course itself.
	const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? 'Course';
	const name = new Slugger().slug(title);
	const file = out ?? path.resolve(`${name}.zip`);
	const archive = zipSite(site, { name, title, base: builtBase(html) ?? '/' });
	try {
		writeFileSync(file, archive);
	} catch (error) {
		const reason = error instanceof Error && 'code' in error ? String(error.code) : 'fault';
		throw new CouldNotRun(`Unexpected ${reason} while writing ${file}. Nothing was written.`);
	}
	console.log(`${path.relative('', file)}  ${(archive.length / 1e6).toFixed(1)} MB`);
}
