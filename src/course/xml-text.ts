/** Text as it may stand in an element or an attribute of XML; what XML has no way to say is left out. */
export function xmlText(text: string): string {
	return (
		text
			// eslint-disable-next-line no-control-regex -- they are what is left out
			.replaceAll(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g, '')
			.replaceAll('&', '&amp;')
			.replaceAll('<', '&lt;')
			.replaceAll('>', '&gt;')
			.replaceAll('"', '&quot;')
	);
}
