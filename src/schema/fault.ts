import type { FaultId } from './fault-ids.ts';

/** How much a fault weighs: an error stops the build, a warning does not. */
export type Severity = 'error' | 'warning';

/**
 * One thing that is wrong in one file, as data. The file is known to whoever read it;
 * `checks/` turns faults into findings by adding it.
 */
export interface Fault {
	/** Permanent, kebab-case; names a section of docs/errors.md. */
	id: FaultId;
	severity: Severity;
	/** 1-based, counted in the file as the author sees it. */
	line: number;
	/** 1-based. */
	column: number;
	/** "Unexpected <what stands there>, expected <what may>." */
	message: string;
	/** What to do about it, in the author's words. */
	fix: string;
	/** In YAML, the keys and positions that lead to the value concerned. */
	keys?: readonly (string | number)[];
}
