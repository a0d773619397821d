import { sectionAt } from './model.ts';

/** Marks the section being read with aria-current, where the browser does not find it itself. */
class NoteOutline extends HTMLElement {
	#teardown = new AbortController();

	connectedCallback(): void {
		if (CSS.supports('scroll-target-group', 'auto')) return;
		this.#teardown = new AbortController();
		const links = [...this.querySelectorAll('a')];
		const headings = links.map((link) => document.getElementById(link.hash.slice(1)));
		const mark = () => {
			const tops = headings.map((heading) => heading?.getBoundingClientRect().top ?? 0);
			const current = sectionAt(tops, innerHeight / 3);
			links.forEach((link, index) => {
				if (index === current) link.setAttribute('aria-current', 'true');
				else link.removeAttribute('aria-current');
			});
		};
		let waiting = 0;
		const markSoon = () => {
			waiting ||= requestAnimationFrame(() => {
				waiting = 0;
				mark();
			});
		};
		addEventListener('scroll', markSoon, { passive: true, signal: this.#teardown.signal });
		addEventListener('resize', markSoon, { signal: this.#teardown.signal });
		mark();
	}

	disconnectedCallback(): void {
		this.#teardown.abort();
	}
}

customElements.define('note-outline', NoteOutline);
