/** What a block of code is held against, as readers are told. */
export interface Judge {
	/** A proper name, the same in every language: `Docker`, `AWS CLI`, `Bash`. */
	what: string;
	/** Such as `29.7.2`. */
	version?: string | undefined;
	/** When its table was made, YYYY-MM-DD. */
	read?: string | undefined;
}
