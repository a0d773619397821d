import assert from 'node:assert/strict';
import { test } from 'node:test';
import { awsTool } from '../../../../../src/notes/snippets/fig/aws-tool.ts';
import type { ToolCommand } from '../../../../../src/notes/snippets/tool.ts';

const { command } = awsTool(
	new Map([
		[
			'garden',
			{
				name: 'garden',
				subcommands: [
					{ name: 'water', options: [{ name: '--bed', args: { isOptional: false } }] },
					{ name: 'wait', subcommands: [{ name: 'bed-dry' }] },
					{
						name: 'deploy',
						options: [{ name: '--generate-cli-skeleton', args: {} }],
						subcommands: [{ name: 'push' }],
					},
				],
			},
		],
		['orchard', undefined],
	]),
	{
		version: '2',
		read: '2026-03-01',
		source: 'https://example.org',
		services: { garden: { water: ['--litres=', '--gently'], dig: null, rake: [] }, pond: null },
	},
);

const find = ({ commands }: ToolCommand, name: string): ToolCommand | undefined =>
	commands?.find((one) => one.name === name);
const gardenService = find(command, 'garden');

test('services that were not loaded, or are newer than the specs, are known by name alone', () => {
	assert.equal(find(command, 'orchard')?.open, true);
	assert.equal(find(command, 'pond')?.open, true);
	assert.equal(gardenService?.open, undefined);
});

test('newer flags and commands stand beside those of the spec', () => {
	assert.ok(gardenService);
	const water = find(gardenService, 'water');
	assert.deepEqual(water?.flags, [
		{ names: ['--bed'], value: 'required' },
		{ names: ['--litres'], value: 'required' },
		{ names: ['--gently'], value: 'none' },
	]);
	assert.equal(find(gardenService, 'dig')?.open, true);
	assert.deepEqual(find(gardenService, 'rake'), { name: 'rake', flags: [] });
});

test('of the commands of a service only wait has commands of its own', () => {
	assert.ok(gardenService);
	assert.deepEqual(find(gardenService, 'wait')?.commands?.length, 1);
	assert.equal(find(gardenService, 'deploy')?.commands, undefined);
});

test('every command may be asked for a skeleton, with or without a value', () => {
	const skeleton = command.flags.find(({ names }) => names.includes('--generate-cli-skeleton'));
	assert.deepEqual([skeleton?.value, skeleton?.inherited], ['optional', true]);
	assert.ok(gardenService);
	assert.deepEqual(find(gardenService, 'deploy')?.flags, []);
});
