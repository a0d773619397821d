// @ts-check

/**
 * @callback Request
 * @param {string} method
 * @param {string} path below the repository: `pulls/7/files`
 * @param {object} [body] sent as JSON
 * @returns {Promise<unknown>} what GitHub answered
 */

/**
 * Asks GitHub's REST API about one repository, with the workflow's own token.
 *
 * @param {object} options
 * @param {string} options.repository `owner/name`
 * @param {string} options.token
 * @param {string} [options.api] where the API is; GITHUB_API_URL says it in a workflow
 * @param {typeof fetch} [options.send] stands in for the network in tests
 * @returns {Request} rejects with an Error that names the request and the status when GitHub refuses
 */
export function githubApi({ repository, token, api = 'https://api.github.com', send = fetch }) {
	if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) {
		throw new Error(`Unexpected repository ${repository}, expected owner/name.`);
	}
	return async (method, path, body) => {
		const answer = await send(`${api}/repos/${repository}/${path}`, {
			method,
			headers: {
				accept: 'application/vnd.github+json',
				authorization: `Bearer ${token}`,
				'user-agent': repository,
				'x-github-api-version': '2022-11-28',
			},
			...(body && { body: JSON.stringify(body) }),
		});
		if (!answer.ok) throw new Error(`GitHub answered ${answer.status} to ${method} ${path}`);
		return answer.json();
	};
}

/**
 * Every item of a list that GitHub gives in pages.
 *
 * @param {Request} request
 * @param {string} path with or without a query
 * @param {number} [mostPages] of 100 items; the rest is left out
 * @returns {Promise<unknown[]>}
 */
export async function listAll(request, path, mostPages = 30) {
	const items = [];
	for (let page = 1; page <= mostPages; page += 1) {
		const paged = `${path}${path.includes('?') ? '&' : '?'}per_page=100&page=${page}`;
		const answer = await request('GET', paged);
		if (!Array.isArray(answer)) throw new Error(`Unexpected answer to ${path}, expected a list.`);
		items.push(.../** @type {unknown[]} */ (answer));
		if (answer.length < 100) break;
	}
	return items;
}
