import { clipboardText, withoutComments } from './clipboard-text.ts';

/**
 * Copies what a reader wants of a block of code, or the text behind a link.
 *
 * @returns whether it was copied: browsers may forbid it, and the text may not be had
 */
export async function copy(from: HTMLElement): Promise<boolean> {
	const text =
		from instanceof HTMLAnchorElement ? fetchText(from.href) : Promise.resolve(textOf(from));
	const blob = text.then((written) => new Blob([written], { type: 'text/plain' }));
	// Not awaited before: Safari lets only what begins with the press itself be written.
	const written = navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
	return written.then(
		() => true,
		() => false,
	);
}

async function fetchText(address: string): Promise<string> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
	return response.text();
}

function textOf(pre: HTMLElement): string {
	const text = pre.closest('.typed') ? withoutComments(piecesOf(pre)) : pre.textContent;
	return clipboardText(
		text,
		[...pre.querySelectorAll('.command')].map((line) => line.textContent),
	);
}

/** The texts within an element, each with whether the highlighter took it for a comment. */
function piecesOf(element: Element): { text: string; isComment: boolean }[] {
	const pieces: { text: string; isComment: boolean }[] = [];
	const texts = document.createNodeIterator(element, NodeFilter.SHOW_TEXT);
	for (let node = texts.nextNode(); node; node = texts.nextNode()) {
		pieces.push({
			text: node.textContent ?? '',
			isComment: node.parentElement?.matches('.tk-comment') ?? false,
		});
	}
	return pieces;
}
