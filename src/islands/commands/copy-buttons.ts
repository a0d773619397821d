/**
 * Puts a button on each line that copies it. Not the island around the code of notes: shared with
 * this page it would be a file of its own there, and cost each note 300 bytes.
 *
 * @param say tells the reader that it worked; with '', that this is over
 */
export function addCopyButtons(
	lines: Iterable<Element>,
	{ copy, copied }: { copy: string; copied: string },
	say: (news: string) => void,
): void {
	// Missing on pages without https.
	if (!('clipboard' in navigator)) return;
	for (const line of lines) {
		const text = line.querySelector('pre')?.textContent ?? '';
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'copy';
		button.textContent = copy;
		button.ariaLabel = `${copy}: ${text}`;
		button.addEventListener('click', () => {
			navigator.clipboard.writeText(text).then(
				() => {
					button.textContent = copied;
					say(copied);
					setTimeout(() => {
						button.textContent = copy;
						say('');
					}, 2000);
				},
				// The reader's browser forbids it: nothing is copied, and nothing says so.
				() => say(''),
			);
		});
		line.append(button);
	}
}
