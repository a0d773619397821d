import styles from '../../styles/term.css?url';
import { dress } from '../dress.ts';
import { findDefinition, placeBeside, type GlossaryFile } from './model.ts';

/** Rests of a pointer, in milliseconds: crossing a term opens nothing, leaving it slowly is no end. */
const rest = { open: 150, close: 300 };

const box = document.createElement('div');
box.id = 'definition';
box.className = 'definition';
// Escape and a press elsewhere close it, and the focus stays where it is.
box.popover = 'auto';
// A box that may scroll is a stop on the way through the page otherwise, behind every term.
box.tabIndex = -1;

let files: Promise<[GlossaryFile, unknown]> | undefined;
let glossary: GlossaryFile | undefined;
let current: HTMLAnchorElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * The reader turned to a term: by pointer, keyboard or a tap.
 *
 * @param by the type of the event that said so
 * @throws when there is no definition to show; a tap is then to follow the link
 */
export async function turnTo(link: HTMLAnchorElement, by: string, isTap: boolean): Promise<void> {
	if (isTap) return show(link, true);
	if (by === 'focusin' && link.matches(':focus-visible')) return show(link, false);
	if (by !== 'mouseover' || link === current) return;
	clearTimeout(timer);
	// The glossary comes while the pointer rests.
	await Promise.all([load(link), rested()]);
	if (link.matches(':hover') && link !== current) await show(link, false);
}

/** Ends when the pointer has stayed long enough that the reader may mean it. */
function rested(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, rest.open));
}

async function show(link: HTMLAnchorElement, withLink: boolean): Promise<void> {
	clearTimeout(timer);
	if (!glossary) await load(link);
	const [term, definition] = glossary?.terms[findDefinition(link.href).id] ?? [];
	if (!glossary || !term || !definition) throw new Error(`no definition of ${link.href}`);
	// It may have taken a while.
	if (!withLink && !link.matches(':hover, :focus')) return;
	hide();
	box.lang = glossary.language;
	const name = document.createElement('dfn');
	name.textContent = term;
	const text = document.createElement('p');
	text.append(name, ' ', definition);
	box.replaceChildren(text);
	if (withLink) {
		const more = document.createElement('a');
		more.href = link.href;
		more.textContent = glossary.link;
		box.append(more);
	}
	link.after(box);
	link.setAttribute('aria-describedby', box.id);
	current = link;
	box.showPopover();
	if (!CSS.supports('position-area: block-end')) place(link);
}

/** By hand, where style sheets cannot: it moves with the page. */
function place(link: HTMLElement): void {
	const { clientWidth: width, clientHeight: height } = document.documentElement;
	const { left, top } = placeBeside(
		link.getBoundingClientRect(),
		{ width: box.offsetWidth, height: box.offsetHeight },
		{ width, height },
	);
	box.classList.add('placed');
	box.style.left = `${left + scrollX}px`;
	box.style.top = `${top + scrollY}px`;
}

function hide(): void {
	clearTimeout(timer);
	if (box.matches(':popover-open')) box.hidePopover();
	current?.removeAttribute('aria-describedby');
	current = undefined;
}

/** The glossary and the style sheet, once; a failed download is tried again with the next term. */
async function load(link: HTMLAnchorElement): Promise<void> {
	files ??= Promise.all([fetchGlossary(findDefinition(link.href).file), dress(styles)]);
	try {
		[glossary] = await files;
	} catch (error) {
		files = undefined;
		throw error;
	}
}

async function fetchGlossary(file: string): Promise<GlossaryFile> {
	const response = await fetch(file);
	if (!response.ok) throw new Error(`${response.status} ${file}`);
	return (await response.json()) as GlossaryFile;
}

addEventListener('mouseover', ({ target }) => {
	if (!current) return;
	const isNear = current.contains(target as Node) || box.contains(target as Node);
	clearTimeout(timer);
	// What has the focus keeps its definition.
	if (!isNear && !current.matches(':focus-visible')) timer = setTimeout(hide, rest.close);
});
addEventListener('focusout', ({ target, relatedTarget }) => {
	if (!current || (target !== current && !box.contains(target as Node))) return;
	if (relatedTarget === current || box.contains(relatedTarget as Node | null)) return;
	if (!box.matches(':hover')) hide();
});
box.addEventListener('toggle', () => {
	if (!box.matches(':popover-open')) hide();
});
