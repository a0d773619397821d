/**
 * A table as text: JSON with a line for each shape or service, so that a renewed table shows in a
 * diff what has changed.
 */
export function writeTable(table: object): string {
	return `{\n${lines(table, '\t', true)}\n}\n`;
}

function lines(object: object, indent: string, deeper: boolean): string {
	return Object.entries(object)
		.map(([key, value]: [string, unknown]) => {
			const open = deeper && isMap(value);
			const text = open
				? `{\n${lines(value, `${indent}\t`, false)}\n${indent}}`
				: JSON.stringify(value);
			return `${indent}${JSON.stringify(key)}: ${text}`;
		})
		.join(',\n');
}

function isMap(value: unknown): value is object {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
