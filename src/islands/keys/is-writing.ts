/** Whether keys pressed there are text, or choose within a control. */
export function isWriting(target: EventTarget | null): boolean {
	return (
		target instanceof Element &&
		target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]') !== null
	);
}
