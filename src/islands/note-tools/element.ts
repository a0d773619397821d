/**
 * Gives every block of code before it that has none a button that copies what is to be typed or saved of it,
 * every picture and diagram one that enlarges it, and the link to the note's Markdown one that
 * copies that. What they do is fetched when one is pressed.
 */
class NoteTools extends HTMLElement {
	connectedCallback(): void {
		// As NoteTools.astro puts them together.
		const [copy = '', copied = '', larger = '', failed = ''] = (this.dataset['words'] ?? '').split(
			'|',
		);
		const status = this.querySelector('p') ?? document.createElement('p');
		status.className = 'visually-hidden';
		status.role = 'status';
		this.append(status);

		const button = (
			place: Element,
			label: string,
			name: string | null | undefined,
			act: () => unknown,
		) => {
			const made = document.createElement('button');
			made.type = 'button';
			made.className = 'note-tool';
			made.textContent = label;
			made.ariaLabel = `${label}: ${name}`;
			made.addEventListener('click', act);
			place.append(made);
			return made;
		};
		const copier = (place: Element, from: HTMLElement, name: string | null | undefined) => {
			// Missing on pages without https.
			if (!('clipboard' in navigator)) return;
			const made = button(place, copy, name, async () => {
				const say = (news: string, then: string) => {
					made.textContent = news;
					status.textContent = then;
				};
				const done = await import('./copy.ts').then(
					(tool) => tool.copy(from),
					// Gone after a new deployment, or offline.
					() => false,
				);
				say(done ? copied : failed, done ? copied : failed);
				setTimeout(() => say(copy, ''), 2000);
			});
			// The focus comes to it where it is seen, above the code.
			if (from.localName === 'pre') from.before(made);
		};
		for (const figure of document.querySelectorAll('.prose figure')) {
			if (figure.querySelector('.note-tool')) continue;
			// What stands there besides is said of the block, and is no name.
			const name = figure.querySelector('figcaption')?.firstChild?.textContent;
			const pre = figure.querySelector('pre');
			if (pre) copier(figure, pre, pre.ariaLabel ?? name);
			const shown = figure.querySelector('.picture, .diagram-drawing');
			if (shown) {
				const enlarge = () =>
					void import('./enlarge.ts')
						.then((tool) => tool.enlarge(shown))
						// Gone after a new deployment, or offline: one can do without.
						.catch(() => made.remove());
				const made = button(figure, larger, shown.getAttribute('alt') ?? name, enlarge);
				shown.addEventListener('click', enlarge);
			}
		}
		const markdown = document.querySelector<HTMLAnchorElement>('[data-markdown]:last-child');
		if (markdown?.parentElement) copier(markdown.parentElement, markdown, markdown.text);
	}
}

customElements.define('note-tools', NoteTools);
