/** What became of asking for an address. */
export type Verdict =
	| { state: 'alive' }
	/** Redirected for good; the new address answers. */
	| { state: 'moved'; to: string }
	/** A reader would find nothing there. */
	| { state: 'dead'; reason: string; unreachable?: true }
	/** No answer that tells: refused to programs, out of order, too slow. */
	| { state: 'unsure'; reason: string; unreachable?: true };
