// @ts-check
import { appendFileSync } from 'node:fs';

// What a step of a workflow hands on, by the files that the runner names:
// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands

/**
 * Sets an output of the step.
 *
 * @param {string} name
 * @param {string} value one line: a second one could set another output
 */
export function setOutput(name, value) {
	if (/[\r\n]/.test(value)) throw new Error(`the output ${name} has one line`);
	append('GITHUB_OUTPUT', `${name}=${value}\n`);
}

/** @param {string} markdown shown on the page of the run */
export function summarize(markdown) {
	append('GITHUB_STEP_SUMMARY', `${markdown}\n`);
}

/**
 * A line that the runner shows with the run.
 *
 * @param {'error' | 'notice'} severity
 * @param {string} text any: it begins no command of its own
 */
export function annotate(severity, text) {
	console.log(`::${severity}::${plainLine(text).replaceAll('%', '%25')}`);
}

/**
 * A text of a stranger on one line, without what would move a cursor or begin a workflow command.
 *
 * @param {string} text
 */
export function plainLine(text) {
	return text
		.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\u{FFFD}')
		.replaceAll('##[', '#[')
		.trim();
}

/**
 * @param {string} variable
 * @param {string} text
 */
function append(variable, text) {
	const file = process.env[variable];
	// Outside a workflow there is nobody to hand anything to; whoever tries the script reads it.
	if (file) appendFileSync(file, text);
	else process.stdout.write(text);
}
