import { clipboardText } from './model.ts';

/** Gives every block of code within it a button that copies it, without prompts and output. */
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
				const commands = [...pre.querySelectorAll('.command')].map((line) => line.textContent);
				const say = (label: string, news: string) => {
					button.textContent = label;
					status.textContent = news;
				};
				navigator.clipboard.writeText(clipboardText(pre.textContent, commands)).then(
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

customElements.define('copy-code', CopyCode);
