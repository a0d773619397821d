/**
 * Fetches a style sheet that is needed only now. What it is for comes after it, so that nothing is
 * seen without style; should it fail, what it is for is plain, not missing.
 */
export async function dress(stylesheet: string): Promise<void> {
	const sheet = document.createElement('link');
	sheet.rel = 'stylesheet';
	sheet.href = stylesheet;
	const settled = new Promise((resolve) => (sheet.onload = sheet.onerror = resolve));
	document.head.append(sheet);
	await settled;
}
