import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { changeLiveEntry, forgetLiveEntry } from '../../src/live-entries.ts';

const filePath = 'content/docker/module.yaml';
const docker = { title: 'Docker', order: 1, letter: 'D', summary: 'A summary.', hue: 1 };
const course = { title: 'Notes', language: 'en', kinds: {}, difficulties: {} };

/** Astro's side of a course of one module. */
const astro = {
	/** Called once everything but the notes is taken. */
	beforeNotes: (): void => undefined,
	getEntry: async (name: string) =>
		name === 'course' ? { id: 'course', digest: '1', data: course } : undefined,
	getCollection: async (name: string) => {
		if (name === 'modules') return [{ id: 'docker', digest: '1', filePath, data: docker }];
		await setImmediate();
		astro.beforeNotes();
		return [];
	},
};
Object.assign(globalThis, { astro });

/** What Vite puts in the place of these. */
const codes = new Map([
	['astro:content', 'export const { getCollection, getEntry } = globalThis.astro;'],
	['astro:config/server', `export const root = new URL('${import.meta.url}');`],
]);
registerHooks({
	resolve: (name, context, next) => {
		const code = codes.get(name);
		if (code === undefined) return next(name, context);
		return { url: `data:text/javascript,${encodeURIComponent(code)}`, shortCircuit: true };
	},
	load: (url, context, next) => {
		if (!url.endsWith('/src/load-course.ts')) return next(url, context);
		const source = readFileSync(new URL(url), 'utf8');
		return { ...next(url, context), source: source.replaceAll('import.meta.env', '({})') };
	},
});
const { loadCourse } = await import('../../src/load-course.ts');
const titles = async () => (await loadCourse()).modules.map(({ title }) => title);

test('what is saved while the entries are collected is shown by the next page', async (t) => {
	t.after(() => forgetLiveEntry(filePath));
	astro.beforeNotes = () => {
		astro.beforeNotes = () => undefined;
		changeLiveEntry(filePath, { text: '', data: { ...docker, title: 'Images' } });
	};
	assert.deepEqual(await titles(), ['Docker']);
	assert.deepEqual(await titles(), ['Images']);
});
