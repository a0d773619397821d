// What pages say of themselves as JSON-LD, held against schema.org's own definitions: `schema-dts`
// has them as types, and the compiler judges the data of the finished pages by these.
import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { attribute, base, notePages, pages, type Page } from './support/site.ts';

const found = new Map(pages.map((page) => [page, dataOf(page)]));

test('notes, modules and the home page say what they are', () => {
	const modules = new Set(notePages.map(({ address }) => address.replace(/[^/]+\/$/, '')));
	for (const [{ address }, data] of found) {
		const types = data.flatMap((graph) => graph['@graph'].map((thing) => thing['@type']));
		if (address === base) assert.deepEqual(types, ['Course']);
		else if (types.length > 0) assert.deepEqual(types, ['LearningResource', 'BreadcrumbList']);
		else assert.ok(!modules.has(address) && !isNote(address), address);
	}
});

test('a note says its difficulty, what it teaches and, where it is known, how long it takes', () => {
	for (const page of notePages) {
		const [resource] = found.get(page)?.[0]?.['@graph'] ?? [];
		assert.ok(resource, page.address);
		const { timeRequired = 'PT1M' } = resource;
		assert.ok(typeof timeRequired === 'string');
		assert.match(timeRequired, /^PT(?:\d+H)?(?:\d+M)?$/);
		assert.ok(resource['educationalLevel'] && resource['teaches'], page.address);
	}
});

test('all of it holds against the definitions of schema.org', () => {
	const graphs = [...found.values()].flat();
	assert.ok(graphs.length > notePages.length);
	assert.deepEqual(faultsOf(graphs), []);
});

test('what schema.org does not define is found out', () => {
	const wrong = {
		'@context': 'https://schema.org',
		'@graph': [{ '@type': 'LearningResource', timeNeeded: 'PT1M' }],
	};
	assert.equal(faultsOf([wrong]).length, 1);
});

interface Data {
	'@context': string;
	'@graph': ({ '@type': string } & Record<string, unknown>)[];
}

function dataOf({ document }: Page): Data[] {
	return document
		.querySelectorAll('script')
		.filter((script) => attribute(script, 'type') === 'application/ld+json')
		.map((script) => JSON.parse(script.textContent) as Data);
}

function isNote(address: string): boolean {
	return notePages.some((page) => page.address === address);
}

/** What the compiler has to say about data that are to be graphs of schema.org. */
function faultsOf(graphs: readonly Data[]): string[] {
	// In this folder, so that the package with the definitions is found.
	const name = path.join(import.meta.dirname, 'graphs.ts');
	const text = [
		"import type { Graph } from 'schema-dts';",
		`export const graphs: Graph[] = ${JSON.stringify(graphs)};`,
	].join('\n');
	const options: ts.CompilerOptions = {
		strict: true,
		noEmit: true,
		skipLibCheck: true,
		types: [],
		module: ts.ModuleKind.NodeNext,
		moduleResolution: ts.ModuleResolutionKind.NodeNext,
	};
	const host = ts.createCompilerHost(options);
	const onDisk = { ...host };
	host.fileExists = (file) => path.normalize(file) === name || onDisk.fileExists(file);
	host.getSourceFile = (file, ...rest) =>
		path.normalize(file) === name
			? ts.createSourceFile(file, text, ts.ScriptTarget.ESNext)
			: onDisk.getSourceFile(file, ...rest);
	const program = ts.createProgram([name], options, host);
	return ts
		.getPreEmitDiagnostics(program)
		.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n').slice(0, 500));
}
