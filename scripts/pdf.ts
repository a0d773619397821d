// npm run pdf: the booklets of the finished site as tagged PDFs, through Chromium.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runCommand } from '../checks/command.ts';
import { CouldNotRun } from '../checks/could-not-run.ts';
import { findBooklets } from './pdf/find-booklets.ts';
import { helpText, readPdfOptions, type PdfOptions } from './pdf/options.ts';
import { printBooklet } from './pdf/write-pdf.ts';
import { builtBase } from './preview/base.ts';
import { listen } from './preview/listen.ts';
import { siteHandler } from './preview/site-handler.ts';
import { startBrowser } from './start-browser.ts';

await runCommand('pdf', async () => {
	const options = readPdfOptions(process.argv.slice(2));
	if (options.help) console.log(helpText);
	else await writeAll(options);
	return 0;
});

async function writeAll({ site, out, paper, names }: PdfOptions): Promise<void> {
	const booklets = findBooklets(site, names);
	makeFolder(out);
	const base = builtBase(readFileSync(path.join(site, 'index.html'), 'utf8')) ?? '/';
	const browser = await startBrowser();
	const { origin, close } = await listen(siteHandler(site, base), { port: 0, tries: 5 });
	try {
		for (const [place, { name, address }] of booklets.entries()) {
			const begun = performance.now();
			const page = await browser.newPage();
			await page.goto(origin + base + address, { waitUntil: 'load' });
			const { pdf, pages } = await printBooklet(page, paper);
			await page.close();
			const file = path.join(out, `${name}.pdf`);
			writeFileSync(file, pdf);
			const seconds = Math.round((performance.now() - begun) / 1000);
			console.log(
				`${place + 1}/${booklets.length}  ${path.relative('', file)}  ${pages} pages, ${(pdf.length / 1e6).toFixed(1)} MB, ${seconds} s`,
			);
		}
	} finally {
		await browser.close();
		await close();
	}
}

function makeFolder(folder: string): void {
	try {
		mkdirSync(folder, { recursive: true });
	} catch (error) {
		const reason = error instanceof Error && 'code' in error ? String(error.code) : 'fault';
		throw new CouldNotRun(
			`Unexpected ${reason} while making the folder ${folder}. Nothing was written.`,
		);
	}
}
