// @ts-check
import { createHash } from 'node:crypto';

/** Stands in the stamp's place while an install is under way; found later, it was interrupted. */
export const unfinished = 'unfinished';

/**
 * @typedef {object} Manifest what package.json says about packages
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [devDependencies]
 * @property {Record<string, string>} [optionalDependencies]
 * @property {Record<string, unknown>} [overrides]
 * @property {Record<string, boolean>} [allowScripts]
 */

/**
 * @typedef {object} Checkout what a look at the folder tells
 * @property {string} fingerprint what should be installed
 * @property {string | undefined} stamp what was installed last, or `unfinished`
 * @property {boolean} installedByHand node_modules was completed by npm itself
 * @property {readonly string[]} missing direct dependencies that have no folder
 */

/**
 * Says in one short word what is to be installed here; scripts and prose in package.json do not
 * change it.
 *
 * @param {string} manifest the text of package.json
 * @param {string} lockFile the text of package-lock.json
 * @param {string} system platform and processor, since packages differ by them
 */
export function fingerprint(manifest, lockFile, system) {
	const { dependencies, devDependencies, optionalDependencies, overrides, allowScripts } =
		parseManifest(manifest);
	const wanted = { dependencies, devDependencies, optionalDependencies, overrides, allowScripts };
	return createHash('sha256')
		.update(JSON.stringify(wanted))
		.update(lockFile)
		.update(system)
		.digest('hex');
}

/**
 * What to do about the packages: nothing, a quick `update` of what is there, or a `clean` install,
 * which an interrupted one needs because npm takes a half-written package for a whole one.
 *
 * @param {Checkout} checkout
 * @returns {'nothing' | 'update' | 'clean'}
 */
export function planInstall({ fingerprint, stamp, installedByHand, missing }) {
	if (stamp === unfinished) return 'clean';
	if (stamp === undefined) return installedByHand ? 'update' : 'clean';
	return stamp === fingerprint && missing.length === 0 ? 'nothing' : 'update';
}

/**
 * @param {string} text the text of package.json
 * @returns {Manifest}
 */
export function parseManifest(text) {
	return /** @type {Manifest} */ (JSON.parse(text));
}
