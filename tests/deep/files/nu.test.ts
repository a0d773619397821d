// The Nu HTML checker on every page, style sheet and picture. It is a Java program of 30 MB:
// VNU_JAR says where vnu.jar lies, else node_modules/vnu-jar has it; without either nothing is judged.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { siteFolder } from '../../site/support/site.ts';

interface Message {
	type: string;
	url: string;
	message: string;
	extract?: string;
}

const root = path.resolve(import.meta.dirname, '../../..');
const jar = process.env['VNU_JAR'] ?? path.join(root, 'node_modules/vnu-jar/build/dist/vnu.jar');
const skip = !existsSync(jar)
	? 'VNU_JAR names no vnu.jar, and the package vnu-jar is not installed'
	: spawnSync('java', ['-version']).status !== 0 && 'there is no Java';

/**
 * Errors that are meant. A table whose rows are laid out as blocks on a phone is none to some screen
 * readers unless its roles are written out; the standard finds that needless, and so an error.
 */
const meant =
	/^The “role” attribute must not be used on a “(?:tr|td|th|thead|tbody)” element which has a “table” ancestor/;

/** CSS of the standards that version 26.9.27 of the checker does not know yet, and where it fails itself. */
const newer = [
	/Property “(?:animation-timeline|scroll-target-group|container-type|paint-order|anchor-name|position-(?:anchor|area|try-fallbacks))” doesn't exist/,
	/“padding-block-(?:start|end)” doesn't exist in “CSS Level 3 \+ SVG”/,
	/Unknown pseudo-element or pseudo-class “:target-current”/,
	/“max-inline-size”: Unknown dimension/,
	/“mask”: .*linear-gradient/,
	/“gap”: Invalid type: “var\(--u\), 3%, calc\(/,
	/Cannot invoke "org\.w3c\.css\.values/,
];

for (const kind of ['html', 'css', 'svg']) {
	test(`the Nu checker finds no error in any .${kind} file but the known ones`, { skip }, () => {
		const files = globSync(`**/*.${kind}`, { cwd: siteFolder });
		assert.ok(files.length > 0);
		const faults = errorsIn(kind, files).map(
			({ url, message, extract = '' }) =>
				`${path.basename(path.dirname(url))}: ${message} ${extract}`,
		);
		assert.deepEqual(faults, []);
	});
}

function errorsIn(kind: string, files: readonly string[]): Message[] {
	const args = ['-jar', jar, `--${kind}`, '--format', 'json', '--stdout', '--exit-zero-always'];
	const ran = spawnSync('java', [...args, ...files], {
		cwd: siteFolder,
		encoding: 'utf8',
		maxBuffer: 1e8,
	});
	const { messages } = JSON.parse(ran.stdout) as { messages: Message[] };
	return messages.filter(
		({ type, message }) =>
			type !== 'info' && ![meant, ...newer].some((known) => known.test(message)),
	);
}
