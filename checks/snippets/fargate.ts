import {
	itemsOf,
	oneOrMore,
	textOf,
	valueAt,
	valueOf,
	type DataValue,
} from '../../src/notes/snippets/files/data.ts';
import type { BlockFault } from './file-blocks.ts';
import { short } from './shape-messages.ts';

/**
 * CPU units of a Fargate task → the memory it may have, in MiB: from, to, and the step between.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-cpu-memory-error.html
 */
const sizes: ReadonlyMap<number, readonly [from: number, to: number, step: number]> = new Map([
	[256, [512, 2048, 512]],
	[512, [1024, 4096, 1024]],
	[1024, [2048, 8192, 1024]],
	[2048, [4096, 16_384, 1024]],
	[4096, [8192, 30_720, 1024]],
	[8192, [16_384, 61_440, 4096]],
	[16_384, [32_768, 122_880, 8192]],
]);

/** What Fargate asks of a task definition that names it in requiresCompatibilities. */
export function findFargateFaults(task: DataValue): BlockFault[] {
	const compatibilities = valueOf(task, 'requiresCompatibilities');
	const fargate = oneOrMore(compatibilities).find((one) => textOf(one) === 'FARGATE');
	if (!fargate) return [];
	const refuse = (at: number, message: string, fix: string): BlockFault[] => [
		{ id: 'task-definition-fargate', at, message, fix },
	];
	const mode = valueOf(task, 'networkMode');
	const network =
		textOf(mode) === 'awsvpc'
			? []
			: refuse(
					mode?.at ?? fargate.at,
					`Unexpected ${mode ? `network mode ${textOf(mode) ?? ''}` : 'absence of a network mode'} for Fargate, expected awsvpc.`,
					'Write "networkMode": "awsvpc".',
				);
	return [...network, ...findSize(task, fargate, refuse), ...findPorts(task, refuse)];
}

type Refuse = (at: number, message: string, fix: string) => BlockFault[];

function findSize(task: DataValue, fargate: DataValue, refuse: Refuse): BlockFault[] {
	const cpu = valueOf(task, 'cpu');
	const memory = valueOf(task, 'memory');
	if (!cpu || !memory) {
		const missing = cpu ? 'memory' : 'cpu';
		return refuse(
			fargate.at,
			`Unexpected absence of ${missing} for Fargate, expected cpu and memory of the task.`,
			`Write ${missing} beside family, such as ${cpu ? '"memory": "512"' : '"cpu": "256"'}.`,
		);
	}
	const units = toUnits(cpu, /^([\d.]+) ?vcpu$/i);
	const size = sizes.get(units ?? Number.NaN);
	if (!size) {
		const all = [...sizes.keys()].join(', ');
		return refuse(
			cpu.at,
			`Unexpected cpu ${sourceOf(cpu)} for Fargate, expected one of ${all}.`,
			'Write one of them; 1024 is one vCPU.',
		);
	}
	const [from, to, step] = size;
	const mebibytes = toUnits(memory, /^([\d.]+) ?gb$/i) ?? 0;
	// A quarter of a vCPU goes with 512, 1024 and 2048 MiB alone.
	const odd = units === 256 ? mebibytes === 1536 : (mebibytes - from) % step !== 0;
	if (mebibytes >= from && mebibytes <= to && !odd) return [];
	const steps = units === 256 ? '512, 1024 or 2048' : `${from} to ${to} in steps of ${step}`;
	return refuse(
		memory.at,
		`Unexpected memory ${sourceOf(memory)} for a Fargate task with cpu ${units ?? ''}, expected ${steps}.`,
		'Change one of the two.',
	);
}

/** `"1024"`, `"1 vCPU"` or `"2GB"`, in units of which 1,024 make one. */
function toUnits(value: DataValue, large: RegExp): number | undefined {
	const written = value.kind === 'scalar' ? String(value.value).trim() : '';
	const whole = large.exec(written)?.[1];
	if (whole !== undefined) return Number(whole) * 1024;
	return /^\d+$/.test(written) ? Number(written) : undefined;
}

function sourceOf(value: DataValue): string {
	return value.kind === 'scalar' ? short(value.source) : value.kind;
}

/** With awsvpc a container's port is the task's own. */
function findPorts(task: DataValue, refuse: Refuse): BlockFault[] {
	return itemsOf(valueOf(task, 'containerDefinitions')).flatMap((container) =>
		itemsOf(valueOf(container, 'portMappings')).flatMap((mapping) => {
			const host = valueAt(mapping, 'hostPort');
			const port = valueOf(mapping, 'containerPort');
			if (host?.kind !== 'scalar' || port?.kind !== 'scalar' || host.value === port.value)
				return [];
			return refuse(
				host.at,
				`Unexpected hostPort ${short(host.source)} with awsvpc, expected ${short(port.source)}: the port of the container.`,
				'Write the same port, or remove hostPort.',
			);
		}),
	);
}
