import { clipboardText, withoutComments } from './model.ts';

/** Gives every block of code within it a button that copies what is to be typed or saved of it. */
class CopyCode extends HTMLElement {
	connectedCallback(): void {
		// Missing on pages without https.
		if (!('clipboard' in navigator) || this.querySelector('.copy')) return;
		const { copy = '', copied = '' } = this.dataset;
		const status = document.createElement('p');
		status.className = 'visually-hidden';
		status.role = 'status';
		this.append(status);
		for (const figure of this.querySelectorAll('figure.code')) {
			const pre = figure.querySelector('pre');
			if (!pre) continue;
			const button = document.createElement('button');
			button.type = 'button';
			button.className = 'copy';
			button.textContent = copy;
			const name = pre.ariaLabel ?? figure.querySelector('figcaption')?.textContent;
			button.ariaLabel = `${copy}: ${name}`;
			button.addEventListener('click', () => {
				const text = figure.matches('.typed') ? withoutComments(piecesOf(pre)) : pre.textContent;
				const commands = [...pre.querySelectorAll('.command')].map((line) => line.textContent);
				const say = (label: string, news: string) => {
					button.textContent = label;
					status.textContent = news;
				};
				navigator.clipboard.writeText(clipboardText(text, commands)).then(
					() => {
						say(copied, copied);
						setTimeout(() => say(copy, ''), 2000);
					},
					// The reader's browser forbids it: nothing is copied, and nothing says so.
					() => say(copy, ''),
				);
			});
			figure.append(button);
		}
	}
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

customElements.define('copy-code', CopyCode);
