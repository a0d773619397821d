import { nearestAddresses, reportAbout } from './model.ts';

/**
 * Says which address was asked for, also to whoever reports it, and puts the links most like it
 * before all the others.
 */
class NearestAddresses extends HTMLElement {
	connectedCallback(): void {
		const asked = this.querySelector('[data-asked]');
		const nearest = this.querySelector('[data-nearest]');
		const list = nearest?.querySelector('ul');
		if (!asked || !nearest || !list) return;
		const { pathname } = location;
		asked.textContent = pathname;
		asked.parentElement?.removeAttribute('hidden');
		const report = document.querySelector<HTMLAnchorElement>('[data-report]');
		if (report) report.href = reportAbout(report.href, pathname);

		const links = new Map(
			[...this.querySelectorAll<HTMLAnchorElement>('[data-all] a')].map((link) => [
				link.pathname,
				link,
			]),
		);
		const found = nearestAddresses(pathname, [...links.keys()]).flatMap(
			(path) => links.get(path) ?? [],
		);
		if (found.length === 0) return;
		for (const link of found) {
			const item = document.createElement('li');
			item.append(link.cloneNode(true));
			list.append(item);
		}
		nearest.removeAttribute('hidden');
	}
}

customElements.define('nearest-addresses', NearestAddresses);
