import type { Tool } from '../../../../../src/notes/snippets/tool.ts';

/** A tool small enough to be seen at once. */
export const garden: Tool = {
	name: 'docker',
	version: '1.2',
	read: '2026-03-01',
	source: 'https://example.org',
	command: {
		name: 'docker',
		flags: [
			{ names: ['-D', '--debug'], value: 'none' },
			{ names: ['--verbose'], value: 'none', inherited: true },
		],
		commands: [
			{
				name: 'run',
				flags: [
					{ names: ['-d', '--detach'], value: 'none' },
					{ names: ['-i', '--interactive'], value: 'none' },
					{ names: ['-t', '--tty'], value: 'none' },
					{ names: ['--rm'], value: 'none' },
					{ names: ['-n'], value: 'required' },
					{ names: ['-p', '--publish'], value: 'required' },
					{ names: ['-e', '--env'], value: 'required' },
					{ names: ['--name'], value: 'required' },
					{ names: ['--entrypoint'], value: 'required' },
					{ names: ['--pull'], value: 'optional' },
				],
			},
			{
				name: 'ls',
				aliases: ['list'],
				flags: [
					{ names: ['-a', '--all'], value: 'none' },
					{ names: ['-q', '--quiet'], value: 'none' },
					{ names: ['-f', '--filter'], value: 'required' },
				],
			},
			{ name: 'tail', flags: [] },
			{ name: 'scout', flags: [], open: true },
		],
	},
};
