// The steps as the workflows run them: from a checkout of the base branch, without packages.
import assert from 'node:assert/strict';
import { globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { runNode } from '../../support/run-node.ts';
import {
	makePullRequest,
	withoutGit,
	type PullRequest,
	type Side,
} from './pull-request/support/pull-request-repository.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const script = 'scripts/pull-request.mjs';
const ours = Object.fromEntries(
	globSync([script, 'scripts/{github,pull-request}/*.mjs'], { cwd: root }).map((file) => [
		file,
		readFileSync(path.join(root, file)),
	]),
);
const base: Side = { files: { ...ours, 'content/a/note.mdx': 'ours' } };

/** Runs a step and reads what it hands on. */
async function runStep(context: TestContext, cwd: string, step: string, env: NodeJS.ProcessEnv) {
	const folder = mkdtempSync(path.join(tmpdir(), 'step-'));
	context.after(() => rmSync(folder, { recursive: true, force: true }));
	const files = {
		GITHUB_OUTPUT: path.join(folder, 'outputs'),
		GITHUB_STEP_SUMMARY: path.join(folder, 'summary'),
	};
	for (const file of Object.values(files)) writeFileSync(file, '');
	const ran = await runNode([script, step], { cwd, env: { ...files, ...env } });
	return {
		...ran,
		outputs: readFileSync(files.GITHUB_OUTPUT, 'utf8'),
		summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
	};
}

function inCheckout(context: TestContext, { checkout, merge }: PullRequest, step: string) {
	return runStep(context, checkout, step, { GITHUB_SHA: merge });
}

test(
	'notes alone take the quick lane, and their text comes over',
	{ skip: withoutGit },
	async (context) => {
		const pullRequest = makePullRequest(context, {
			base,
			pullRequest: { files: { 'content/a/note.mdx': 'theirs' } },
		});
		const lane = await inCheckout(context, pullRequest, 'lane');
		assert.deepEqual([lane.code, lane.outputs], [0, 'code=false\n'], lane.stdout);
		const overlay = await inCheckout(context, pullRequest, 'overlay');
		assert.equal(overlay.code, 0, overlay.stdout);
		const note = path.join(pullRequest.checkout, 'content/a/note.mdx');
		assert.equal(readFileSync(note, 'utf8'), 'theirs');
	},
);

test(
	'code takes the other lane, and none of it runs on the way there',
	{ skip: withoutGit },
	async (context) => {
		const evil = "console.log('theirs ran'); process.exit(0);";
		const name = 'src/##[set-output name=code;]false\n::set-output name=code::false';
		const pullRequest = makePullRequest(context, {
			base,
			pullRequest: {
				files: {
					...Object.fromEntries(Object.keys(ours).map((file) => [file, evil])),
					'content/a/note.mdx': 'theirs',
					[name]: '',
				},
			},
		});
		for (const step of ['lane', 'overlay']) {
			const { code, stdout, outputs, summary } = await inCheckout(context, pullRequest, step);
			assert.equal(code, 0, stdout);
			assert.doesNotMatch(stdout + summary, /theirs ran|##\[|^::/m);
			if (step !== 'lane') continue;
			assert.equal(outputs, 'code=true\n');
			assert.match(summary, /^ {4}scripts\/pull-request\.mjs$/m);
		}
		assert.deepEqual(readFileSync(path.join(pullRequest.checkout, script)), ours[script]);
	},
);

test(
	'a link is refused with an annotation, and the step fails',
	{ skip: withoutGit },
	async (context) => {
		const pullRequest = makePullRequest(context, {
			base,
			pullRequest: {
				files: {},
				change: (folder, git) => {
					symlinkSync('/etc/passwd', path.join(folder, 'content/a/link.mdx'));
					git('add', '--all');
				},
			},
		});
		const { code, stdout } = await inCheckout(context, pullRequest, 'overlay');
		assert.equal(code, 1);
		assert.match(
			stdout,
			/^::error::Unexpected symbolic link content\/a\/link\.mdx, expected a file\./,
		);
	},
);

test('a preview is told of in the pull request that the check was about', async (context) => {
	const asked: string[] = [];
	const pullRequest = {
		number: 7,
		state: 'open',
		head: { sha: 'abc123' },
		base: { ref: 'main' },
		changed_files: 1,
	};
	const server = createServer((request, response) => {
		let body = '';
		request.setEncoding('utf8').on('data', (text: string) => (body += text));
		request.on('end', () => {
			const { pathname } = new URL(request.url ?? '', 'http://localhost');
			asked.push(`${request.method ?? ''} ${pathname} ${body}`.trim());
			const answers: Record<string, unknown> = {
				'/repos/owner/name/pulls': [pullRequest],
				'/repos/owner/name/pulls/7': pullRequest,
				'/repos/owner/name/pulls/7/files': [{ filename: 'content/a/note.mdx' }],
			};
			response.end(JSON.stringify(answers[pathname] ?? []));
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	context.after(() => server.close());
	const event = path.join(mkdtempSync(path.join(tmpdir(), 'event-')), 'event.json');
	context.after(() => rmSync(path.dirname(event), { recursive: true, force: true }));
	const run = {
		path: '.github/workflows/check.yml',
		head_sha: 'abc123',
		head_branch: 'typo',
		head_repository: { owner: { login: 'learner' } },
	};
	writeFileSync(
		event,
		JSON.stringify({ workflow_run: run, repository: { default_branch: 'main' } }),
	);
	const github = {
		GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		GITHUB_EVENT_PATH: event,
		GITHUB_REPOSITORY: 'owner/name',
		GITHUB_TOKEN: 'secret',
	};

	const found = await runStep(context, root, 'find', github);
	assert.equal(found.code, 0, found.stdout);
	assert.equal(
		found.outputs,
		'number=7\ncommit=abc123\noutside={"count":0,"names":[]}\nonly-notes=true\n',
	);
	const told = await runStep(context, root, 'tell', {
		...github,
		NUMBER: '7',
		COMMIT: 'abc123',
		OUTSIDE: '{"count":0,"names":[]}',
		ADDRESS: 'https://1--notes.netlify.app',
	});
	assert.equal(told.code, 0, told.stdout);
	assert.match(
		asked.at(-1) ?? '',
		/^POST \/repos\/owner\/name\/issues\/7\/comments \{"body":"<!-- preview -->/,
	);
});

test('where previews are not set up, the step says so and all is well', async (context) => {
	const { code, stdout, outputs } = await runStep(context, root, 'publish', {
		NETLIFY_SITE_ID: '',
		NETLIFY_AUTH_TOKEN: '',
	});
	assert.deepEqual([code, outputs], [0, '']);
	assert.match(stdout, /^::notice::Previews are not set up; docs\/pull-requests\.md says how\.$/m);
});

test('a step that does not exist is a failure', async (context) => {
	for (const step of ['', 'constructor', 'deploy']) {
		const { code, stdout } = await runStep(context, root, step, {});
		assert.equal(code, 1);
		assert.match(stdout, /expected one of lane, overlay, find, publish, tell/);
	}
});
