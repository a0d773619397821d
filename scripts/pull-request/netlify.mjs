// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const api = 'https://api.netlify.com/api/v1';
const filesAtOnce = 8;

/**
 * @typedef {object} Deploy https://open-api.netlify.com, createSiteDeploy and getDeploy
 * @property {string} id
 * @property {string} state `ready` once it is served
 * @property {string} deploy_ssl_url its own host: `https://<id>--<site>.netlify.app`
 * @property {string[]} [required] SHA-1 of the files that are to be sent
 * @property {string | null} [error_message]
 */

/**
 * Publishes a folder as a draft: at an address of its own, never at the site's. Names and SHA-1 of
 * all files are told first, and those that Netlify has not seen before are sent.
 *
 * @param {object} options
 * @param {string} options.folder
 * @param {readonly string[]} options.files relative to the folder, with forward slashes
 * @param {string} options.site id of the site at Netlify
 * @param {string} options.token
 * @param {string} options.title shown at Netlify
 * @param {typeof fetch} [options.send] stands in for the network in tests
 * @param {number} [options.pauseMs] between two looks whether it is ready
 * @returns {Promise<string>} the address
 * @throws when Netlify refuses, or has it not ready after 60 looks
 */
export async function publishDraft({
	folder,
	files,
	site,
	token,
	title,
	send = fetch,
	pauseMs = 2000,
}) {
	/** @type {(method: string, place: string, type?: string, body?: BodyInit) => Promise<Deploy>} */
	const ask = async (method, place, type, body) => {
		const answer = await send(`${api}/${place}`, {
			method,
			headers: { authorization: `Bearer ${token}`, ...(type && { 'content-type': type }) },
			...(body !== undefined && { body }),
		});
		if (!answer.ok) throw new Error(`Netlify answered ${answer.status} to ${method} ${place}`);
		return /** @type {Deploy} */ (await answer.json());
	};

	const sums = new Map(files.map((file) => [file, sha1(readFileSync(path.join(folder, file)))]));
	const { id, required = [] } = await ask(
		'POST',
		`sites/${encodeURIComponent(site)}/deploys?title=${encodeURIComponent(title)}`,
		'application/json',
		JSON.stringify({ draft: true, files: Object.fromEntries(sums) }),
	);
	if (!/^[\da-f]+$/.test(id)) throw new Error('Unexpected id of a deploy, expected hexadecimal.');
	const wanted = new Set(required);
	const waiting = files.filter((file) => wanted.delete(sums.get(file) ?? ''));
	const sendNext = async () => {
		for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
			const place = `deploys/${id}/files/${file.split('/').map(encodeURIComponent).join('/')}`;
			await ask('PUT', place, 'application/octet-stream', readFileSync(path.join(folder, file)));
		}
	};
	await Promise.all(Array.from({ length: filesAtOnce }, sendNext));

	for (let look = 0; look < 60; look += 1) {
		const deploy = await ask('GET', `deploys/${id}`);
		if (deploy.state === 'error') throw new Error(`Netlify says: ${deploy.error_message ?? ''}`);
		if (deploy.state === 'ready') return ownAddress(deploy);
		await sleep(pauseMs);
	}
	throw new Error('Netlify has not published the preview.');
}

/** @param {Deploy} deploy */
function ownAddress({ id, deploy_ssl_url: address }) {
	const { protocol, hostname, origin } = new URL(address);
	// Scripts of a preview must not share an origin with the site, nor with another preview.
	if (protocol !== 'https:' || !hostname.startsWith(`${id}--`)) {
		throw new Error('Unexpected address of the preview, expected a host of its own.');
	}
	return origin;
}

/** @param {Buffer} bytes */
function sha1(bytes) {
	return createHash('sha1').update(bytes).digest('hex');
}
