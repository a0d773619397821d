/** Saves a text as a file on the reader's machine, as a link to it would. */
export function saveFile(name: string, text: string, type: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], { type }));
	link.download = name;
	link.click();
	// After the browser has begun to save it.
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
