import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classifyContentFile, isPictureType } from '../../../src/schema/content-files.ts';

const kindOf = (path: string) => {
	const file = classifyContentFile(path);
	return file.kind === 'unexpected' ? file.id : file.kind;
};

test('YAML files and words.txt are known by their place', () => {
	assert.equal(kindOf('course.yaml'), 'course');
	assert.equal(kindOf('glossary.yaml'), 'glossary');
	assert.equal(kindOf('words.txt'), 'words');
	assert.deepEqual(classifyContentFile('docker/module.yaml'), { kind: 'module', module: 'docker' });
});

test('a note has the id of its folder and its name, whatever its lane', () => {
	assert.deepEqual(classifyContentFile('docker/why-docker.mdx'), {
		kind: 'note',
		id: 'docker/why-docker',
		module: 'docker',
		lane: 'mdx',
	});
	assert.deepEqual(classifyContentFile('docker/why-docker.md'), {
		kind: 'note',
		id: 'docker/why-docker',
		module: 'docker',
		lane: 'md',
	});
});

test('a translation has the id of its original', () => {
	assert.deepEqual(classifyContentFile('docker/pt-br/why-docker.mdx'), {
		kind: 'note',
		id: 'docker/why-docker',
		module: 'docker',
		lane: 'mdx',
		language: 'pt-br',
	});
});

test('pictures lie beside notes and their translations, and nowhere else', () => {
	assert.equal(kindOf('docker/layers.svg'), 'picture');
	assert.equal(kindOf('docker/de/layers.webp'), 'picture');
	assert.equal(kindOf('docker/de/old/layers.webp'), 'file-place');
	assert.equal(kindOf('layers.svg'), 'file-place');
});

test('names that begin with a dot are passed over, at any depth', () => {
	for (const path of ['.DS_Store', 'docker/.draft.mdx', '.git/config', 'docker/.old/x.mjs']) {
		assert.equal(kindOf(path), 'ignored');
	}
});

test('what editors and systems leave behind is passed over', () => {
	for (const name of [
		'why-docker.mdx~',
		'#why-docker.mdx#',
		'~$why-docker.mdx',
		'why-docker.mdx.swp',
		'why-docker.mdx.tmp',
		'why-docker.mdx.crswap',
		'why-docker.mdx___jb_tmp___',
		'4913',
		'Thumbs.db',
		'desktop.ini',
	]) {
		assert.equal(kindOf(`docker/${name}`), 'ignored', name);
		assert.equal(kindOf(name), 'ignored', name);
	}
	assert.equal(kindOf('docker~/why-docker.mdx'), 'file-name');
	assert.equal(kindOf('docker/why-docker.tmp.mdx'), 'file-name');
});

test('names are lower-case letters, digits and hyphens', () => {
	const names = [
		'docker/Why.mdx',
		'docker/why docker.mdx',
		'docker/why_docker.mdx',
		'docker/-why.mdx',
		'docker/über.mdx',
		'Docker/why.mdx',
		'docker/__proto__.mdx',
		'docker/why.docker.mdx',
		'docker\\old/why.mdx',
	];
	for (const path of names) assert.equal(kindOf(path), 'file-name', path);
});

test('a better name is offered', () => {
	const file = classifyContentFile('docker/Why Docker?.mdx');
	assert.equal('fix' in file && file.fix, 'Rename it to why-docker.mdx.');
});

test('a note stands neither above the modules nor in a folder that is no language', () => {
	assert.equal(kindOf('why-docker.mdx'), 'file-place');
	assert.equal(kindOf('docker/drafts/why-docker.mdx'), 'file-place');
	assert.equal(kindOf('docker/de/at/why-docker.mdx'), 'file-place');
});

test('programs, pages and files without an ending are not content', () => {
	for (const path of ['docker/evil.mjs', 'docker/x.astro', 'docker/x.html', 'docker/makefile']) {
		assert.equal(kindOf(path), 'file-type', path);
	}
});

test('the ending of a picture is one of seven, and no word of the prototype', () => {
	for (const type of ['png', 'jpg', 'jpeg', 'webp', 'avif', 'gif', 'svg']) {
		assert.ok(isPictureType(type), type);
	}
	assert.ok(!isPictureType('mjs'));
	assert.ok(!isPictureType('constructor'));
});
