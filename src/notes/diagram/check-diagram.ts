import { DiagramFault } from './fault.ts';
import { readDiagram } from './source.ts';

/** Whether a diagram can be drawn, and if not, why and what to do. */
export type DiagramVerdict =
	| { ok: true }
	| {
			ok: false;
			message: string;
			fix: string;
			/** 1-based, within the source; missing when the whole diagram is meant. */
			line?: number | undefined;
	  };

/**
 * Says whether a diagram can be drawn, by reading it: what can be read can be laid out, which takes
 * a hundred times as long. Whatever the source is, this is an answer and no exception.
 *
 * @param source the text within the fence
 */
export function checkDiagram(source: string): DiagramVerdict {
	try {
		readDiagram(source);
		return { ok: true };
	} catch (error) {
		if (!(error instanceof DiagramFault)) throw error;
		const { message, fix, line } = error;
		return { ok: false, message, fix, line };
	}
}
