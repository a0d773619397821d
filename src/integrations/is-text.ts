const text = /\.(?:css|html|js|json|md|svg|txt|webmanifest|xml)$/;

/** Whether a file of the site is text, by its name: worth compressing, as pictures are not. */
export function isText(file: string): boolean {
	return text.test(file);
}
