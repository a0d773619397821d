import {
	readDockerfile,
	type DockerfileInstruction,
} from '../../src/notes/snippets/files/dockerfile.ts';
import { findArgumentFaults } from '../snippets/dockerfile-arguments.ts';
import { fileRule, judgeEach, type BlockFault } from '../snippets/file-blocks.ts';
import { nearestWord } from '../snippets/nearest-word.ts';
import { listOf, short } from '../snippets/shape-messages.ts';
import { suggest } from '../suggest.ts';

/** A Dockerfile holds instructions and flags that there are, with arguments they take. */
export const dockerfiles = fileRule(
	[
		'dockerfile-argument',
		'dockerfile-flag',
		'dockerfile-from',
		'dockerfile-habit',
		'dockerfile-instruction',
		'dockerfile-size',
	],
	['dockerfile'],
	async ({ snippet: { code } }) => {
		if (code.trim() === '') return [];
		if (code.length > largest) return [tooLarge(code.length)];
		const { instructions } = await readDockerfile(code);
		const strange = instructions.filter(({ name }) => !Object.hasOwn(flagsOf, name));
		return [
			...findBeginning(instructions),
			...judgeEach(strange, (one) => [unknownInstruction(one)]),
			...judgeEach(instructions, unknownFlags),
			...(await findArgumentFaults(code)),
		];
	},
);

/** Characters; a library takes a square of time for variables. */
const largest = 32_000;

function tooLarge(length: number): BlockFault {
	return {
		id: 'dockerfile-size',
		at: 0,
		message: `Unexpected Dockerfile of ${length} characters, expected at most ${largest}.`,
		fix: 'Show the part that matters.',
	};
}

/** Every instruction and its flags: https://docs.docker.com/reference/dockerfile/ */
const flagsOf: Readonly<Record<string, readonly string[]>> = {
	ADD: ['checksum', 'chmod', 'chown', 'exclude', 'keep-git-dir', 'link', 'unpack'],
	ARG: [],
	CMD: [],
	COPY: ['chmod', 'chown', 'exclude', 'from', 'link', 'parents'],
	ENTRYPOINT: [],
	ENV: [],
	EXPOSE: [],
	FROM: ['platform'],
	HEALTHCHECK: ['interval', 'retries', 'start-interval', 'start-period', 'timeout'],
	LABEL: [],
	MAINTAINER: [],
	// Those of the instruction that it triggers.
	ONBUILD: [],
	RUN: ['device', 'mount', 'network', 'security'],
	SHELL: [],
	STOPSIGNAL: [],
	USER: [],
	VOLUME: [],
	WORKDIR: [],
};

function findBeginning(instructions: readonly DockerfileInstruction[]): BlockFault[] {
	const first = instructions.find(({ name }) => name !== 'ARG');
	if (first?.name === 'FROM') return [];
	if (first && !Object.hasOwn(flagsOf, first.name)) return [];
	return [
		{
			id: 'dockerfile-from',
			at: first?.at ?? instructions[0]?.at ?? 0,
			message: `Unexpected ${first?.name ?? 'end'} at the beginning of a Dockerfile, expected FROM.`,
			fix: 'Begin with FROM and an image; an excerpt says illustrative="…" behind dockerfile.',
		},
	];
}

function unknownInstruction({ name, at }: DockerfileInstruction): BlockFault {
	const near = nearestWord(name, Object.keys(flagsOf));
	return {
		id: 'dockerfile-instruction',
		at,
		message: `Unexpected instruction ${short(name)}, expected one that Dockerfiles have.${suggest(near)}`,
		fix: 'Correct it; a line that goes on has a \\ at its end.',
	};
}

function unknownFlags({ name, flags }: DockerfileInstruction): BlockFault[] {
	const known = flagsOf[name] ?? [];
	if (name === 'ONBUILD') return [];
	return flags
		.filter((flag) => !known.includes(flag.name))
		.map((flag) => {
			const expected = listOf(known.map((one) => `--${one}`)) || 'none';
			const near = nearestWord(flag.name, known);
			return {
				id: 'dockerfile-flag',
				at: flag.at,
				message: `Unexpected flag --${short(flag.name)} of ${name}, expected ${expected}.${suggest(near === undefined ? undefined : `--${near}`)}`,
				fix: 'Correct it, or remove it.',
			};
		});
}
