import type { FaultId } from '../src/schema/fault-ids.ts';
import type { Content } from './content.ts';
import type { PlacedFault } from './placed-fault.ts';

/** One thing, or a few of a kind, that content must keep to. */
export interface Rule {
	/** Every id it can give; each has a section in docs/errors.md. */
	ids: readonly FaultId[];
	check(content: Content): PlacedFault[] | Promise<PlacedFault[]>;
}
