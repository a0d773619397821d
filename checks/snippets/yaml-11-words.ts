import type { DataValue } from '../../src/notes/snippets/files/data.ts';
import type { BlockFault } from './file-blocks.ts';

/** Words that YAML 1.1, which Kubernetes reads, takes for true or false, and YAML 1.2 for text. */
const words = /^(?:yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF)$/;

/** Values and keys of a manifest that a server reads as true or false. */
export function findYaml11Words(value: DataValue): BlockFault[] {
	const faults: BlockFault[] = [];
	const seen = new Set<DataValue>();
	const walk = (one: DataValue): void => {
		if (seen.has(one)) return;
		seen.add(one);
		if (one.kind === 'map') for (const entry of one.entries) walk(entry.value);
		else if (one.kind === 'list') for (const item of one.items) walk(item);
		else if (!one.quoted && words.test(one.source)) {
			const meant = /^(?:y|on$)/i.test(one.source);
			faults.push({
				id: 'kubernetes-value',
				at: one.at,
				message: `Unexpected ${one.source} without quotes, expected text in quotes: Kubernetes reads it as ${meant}.`,
				fix: `Write "${one.source}", or ${meant}.`,
			});
		}
	};
	walk(value);
	return faults;
}
