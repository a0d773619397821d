import { diffArrays } from 'diff';
import type { SentPage } from './sent-page.ts';

/** Islands that set themselves up again when they are connected again, and hold nothing of the page. */
const renewable = [
	'go-on',
	'mark-note',
	'note-outline',
	'note-tools',
	'progress-sum',
	'tab-set',
	'theme-switch',
];

/** What scripts hold on to as a whole: it is replaced where anything in it has changed. */
const whole = ['dialog', 'figure', 'svg', ...renewable];

/** What a script has got hold of since the page was loaded. */
const lasting = 'search-dialog';

/** All that may have a script on a page that is changed in place, and what is never more than a name. */
const known = [...renewable, lasting, 'search-facts'];

/**
 * Changes the page on the screen into the one that the server has now: only what differs between the
 * two that it sent, so that what the reader has opened, and what scripts have added, stays.
 *
 * @throws Error when that cannot be done; the page may be half changed then
 */
export function changePage(page: SentPage, next: Document): void {
	requireSameFrame(page.document, next);
	if (page.document.isEqualNode(next)) return;
	changeChildren(page, page.document.documentElement, next.documentElement);
	for (const island of document.querySelectorAll<Island>(renewable.join())) {
		island.disconnectedCallback?.();
		island.connectedCallback?.();
	}
}

interface Island extends HTMLElement {
	connectedCallback?: () => void;
	disconnectedCallback?: () => void;
}

/** Scripts and styles are the browser's to load, and a page that is a tool holds on to what it read. */
function requireSameFrame(before: Document, next: Document): void {
	if (frameOf(before) !== frameOf(next)) throw new Error('scripts or styles are others');
	if (document.querySelector('vite-error-overlay')) throw new Error('an error is shown');
	for (const { localName } of next.querySelectorAll('*')) {
		if (localName.includes('-') && !known.includes(localName)) throw new Error(localName);
	}
}

function frameOf(sent: Document): string {
	const { lang, dir } = sent.documentElement;
	const parts = sent.querySelectorAll('style, link[rel=stylesheet], script:not([type$=json])');
	return JSON.stringify([lang, dir, ...[...parts].map(({ outerHTML }) => outerHTML)]);
}

function changeChildren(page: SentPage, sent: Element, next: Element): void {
	const before = [...sent.childNodes];
	const after = [...next.childNodes];
	let last: ChildNode | undefined;
	let gone: ChildNode[] = [];
	let come: ChildNode[] = [];
	const change = () => {
		for (let place = 0; place < Math.max(gone.length, come.length); place++) {
			const [old, now] = [gone[place], come[place]];
			if (old && now && changeNode(page, old, now)) {
				last = old;
				continue;
			}
			if (old) page.remove(old);
			if (now) last = page.insert(now, sent, last);
		}
		[gone, come] = [[], []];
	};
	for (const { removed, added, count } of diffArrays(before, after, { comparator: isSame })) {
		if (removed) gone = before.splice(0, count);
		else if (added) come = after.splice(0, count);
		else {
			change();
			last = before.splice(0, count).at(-1);
			after.splice(0, count);
		}
	}
	change();
}

const isSame = (one: Node, other: Node) => one.isEqualNode(other);

/** @returns whether the one could become the other; else nothing has changed */
function changeNode(page: SentPage, sent: ChildNode, next: ChildNode): boolean {
	if (sent.nodeName !== next.nodeName) return false;
	if (!(sent instanceof Element && next instanceof Element)) {
		const shown = page.shownOf(sent);
		shown.nodeValue = sent.nodeValue = next.nodeValue;
		return true;
	}
	if (sent.id !== next.id || whole.includes(sent.localName)) return false;
	if (sent.localName === lasting) throw new Error(`${lasting} is another`);
	for (const name of new Set([...sent.getAttributeNames(), ...next.getAttributeNames()])) {
		const value = next.getAttribute(name);
		if (value === sent.getAttribute(name)) continue;
		for (const element of [sent, page.shownOf(sent) as Element]) {
			if (value === null) element.removeAttribute(name);
			else element.setAttribute(name, value);
		}
	}
	changeChildren(page, sent, next);
	return true;
}
