import type {
	LineMap,
	MapText,
	ModuleLine,
	Station,
	Terminal,
} from '../../../../src/course/line-map/geometry.ts';

/** Every number and word of a drawing, a thing a line, so that what has moved is seen. */
export function linesOfMap(map: LineMap): string[] {
	return [
		size(map),
		...map.rows.flatMap(({ module, y, from, to, terminal, label, stations }) => [
			'',
			`${module.id} at ${y} from ${from} to ${to}, ${begins(terminal)}`,
			`  ${[...label.name, ...label.total].map(written).join(', ')}${label.inline ? ', in one line' : ''}`,
			...stations.flatMap(linesOfStation),
		]),
		'',
		...map.interchanges.map(
			({ from, to, x, y1, y2 }) => `${from.id} to ${to.id} at ${x} from ${y1} to ${y2}`,
		),
		...map.unreached.map(({ note, prerequisite }) => `${prerequisite.id} not before ${note.id}`),
		`free corners ${map.freeCorners.map(({ width, height }) => `${width} × ${height}`).join(', ')}`,
	];
}

/** The same of one module's line. */
export function linesOfModule(line: ModuleLine): string[] {
	return [
		size(line),
		'',
		`at ${line.y} from ${line.from} to ${line.to}, ${begins(line.terminal)}`,
		...line.stations.flatMap(linesOfStation),
	];
}

function size({ width, height, radius, scale, scaleBar }: LineMap | ModuleLine): string {
	const bar = scaleBar ? `, ${scaleBar.minutes} minutes are ${round(scaleBar.length)}` : '';
	return `${width} × ${height}, radius ${radius}, scale ${scale === null ? 'none' : round(scale)}${bar}`;
}

function linesOfStation({ note, x, y, stretch, wait, ring, ...rest }: Station): string[] {
	const { number, title, minutes, hit } = rest;
	const ruled = `${stretch.from} ruled to ${stretch.ruledTo}, ends ${stretch.to}`;
	const words = [number, ...title, ...(minutes ? [minutes] : [])].map(written);
	return [
		`  ${note.id} at ${x} ${y}: ${stretch.minutes ?? 'no'} minutes from ${ruled}`,
		...(wait ? [`    waits from ${wait.from} to ${wait.to}`] : []),
		...(ring ? [`    ring at ${ring.x} ${ring.y}`] : []),
		`    ${words.join(', ')}`,
		`    touched at ${hit.x} ${hit.y}, ${hit.width} × ${hit.height}`,
	];
}

function begins(terminal: Terminal | null): string {
	return terminal ? `begins at ${terminal.x} ${terminal.y1}–${terminal.y2}` : 'begins at a ring';
}

function written({ text, x, y, anchor }: MapText): string {
	return `“${text}” ${anchor} ${x} ${y}`;
}

function round(value: number): number {
	return Math.round(value * 1000) / 1000;
}
