import type { Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { reloadBudget } from '../budgets.ts';
import type { BenchProject } from '../build/bench-project.ts';
import { endGroup, keepTrack } from '../children.ts';
import { median, type Figure } from '../figure.ts';
import { freePort } from '../../preview/free-port.ts';
import { startBrowser } from '../../start-browser.ts';

/** Times that the note is saved with each change; the first is not counted, since much is made for the first time. */
const saves = 6;
/** Milliseconds between them, so that everything of one has settled before the next. */
const pause = 2500;
/** Milliseconds after which a change is not coming any more. */
const limit = 30_000;

/** What is changed, and how a note's file comes to hold a mark there. */
const changes: readonly (readonly [
	what: string,
	change: (text: string, mark: string) => string,
])[] = [
	['text', (text, mark) => `${text}\n${mark}\n`],
	['title', (text, mark) => text.replace(/^title: .*$/m, `title: ${mark}`)],
];

/**
 * Saves a note again and again while `npm run dev` runs and a browser shows it.
 *
 * @param note its path in the content folder
 */
export async function benchReload(project: BenchProject, note: string): Promise<Figure[]> {
	const { origin, stop } = await startServer(project.root);
	const browser = await startBrowser();
	try {
		const page = await browser.newPage();
		const shown = await watchFor(page);
		await page.goto(`${origin}/${note.replace(/\.mdx?$/, '')}/`);
		const file = path.join(project.content, note);
		const text = readFileSync(file, 'utf8');
		const figures: Figure[] = [];
		let save = 0;
		for (const [what, change] of changes) {
			const times: number[] = [];
			while (times.length < saves) {
				await new Promise((resolve) => setTimeout(resolve, pause));
				save += 1;
				const seen = shown(save);
				writeFileSync(file, change(text, `Saved for the bench, time ${save}.`));
				const saved = Date.now();
				times.push((await seen) - saved);
			}
			const counted = times.slice(1);
			figures.push({
				...{ part: 'reload', of: path.basename(note), what: `${what}, saved to shown` },
				...{ value: median(counted), unit: 'ms', budget: reloadBudget },
				remark: `${counted.join(', ')} ms; the first ${times[0] ?? 0} ms`,
			});
		}
		return figures;
	} finally {
		await browser.close();
		await stop();
	}
}

/** @returns a function that tells when, in milliseconds since 1970, the page showed a save */
async function watchFor(page: Page): Promise<(save: number) => Promise<number>> {
	const waiting = new Map<number, (at: number) => void>();
	await page.exposeFunction('benchShown', (save: number, at: number) => waiting.get(save)?.(at));
	await page.addInitScript(() => {
		let last = 0;
		const look = () => {
			const save = Number(
				/Saved for the bench, time (\d+)\./.exec(document.body.textContent)?.[1] ?? 0,
			);
			if (save === last) return;
			last = save;
			requestAnimationFrame(() => {
				const { benchShown } = window as unknown as {
					benchShown: (save: number, at: number) => void;
				};
				benchShown(save, Date.now());
			});
		};
		document.addEventListener('DOMContentLoaded', () => {
			look();
			new MutationObserver(look).observe(document.body, {
				childList: true,
				subtree: true,
				characterData: true,
			});
		});
	});
	return (save) =>
		new Promise((resolve, reject) => {
			const late = setTimeout(() => reject(new Error('a saved note was not shown')), limit);
			waiting.set(save, (at) => {
				clearTimeout(late);
				resolve(at);
			});
		});
}

async function startServer(root: string): Promise<{ origin: string; stop: () => Promise<void> }> {
	const port = await freePort();
	const child = spawn(
		process.execPath,
		['scripts/astro.ts', 'dev', '--ignore-lock', '--port', String(port)],
		{
			cwd: root,
			env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, PORT: undefined },
			stdio: ['ignore', 'pipe', 'pipe'],
			detached: process.platform !== 'win32',
		},
	);
	keepTrack(child);
	const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
	let printed = '';
	await new Promise<void>((resolve, reject) => {
		for (const stream of [child.stdout, child.stderr]) {
			stream.setEncoding('utf8').on('data', (text: string) => {
				printed += text;
				if (printed.includes('watching for file changes')) resolve();
			});
		}
		void ended.then(() => reject(new Error(`astro dev ended:\n${printed.slice(-4000)}`)));
	});
	return {
		origin: `http://localhost:${port}`,
		stop: async () => {
			endGroup(child);
			await ended;
		},
	};
}
