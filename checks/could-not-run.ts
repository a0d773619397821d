/** A command was asked for something that it cannot do; the message says it in one sentence a line. */
export class CouldNotRun extends Error {
	override name = 'CouldNotRun';
}
