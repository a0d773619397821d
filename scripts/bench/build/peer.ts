import type { Cost } from './run-measured.ts';

/** Another generator that builds the same notes. */
export interface Peer {
	/** With its version. */
	name: string;
	/** Installs it where it is missing, and gives it a generated course of so many notes. */
	prepare: (notes: number) => Promise<void>;
	/** Builds that without any cache. */
	build: () => Promise<Cost>;
}
