/**
 * A term is a link into the glossary. What it means is fetched once the reader turns to one, and
 * shown beside it: this part alone is in every note. A tap shows it instead of following the link;
 * only a click says that it was a tap.
 */
const turn = (event: Event) => {
	const link = (event.target as Element).closest<HTMLAnchorElement>('.term');
	if (!link) return;
	const isTap = (event as PointerEvent).pointerType === 'touch';
	if (isTap) event.preventDefault();
	import('./definition.ts')
		.then((it) => it.turnTo(link, event.type, isTap))
		.catch(() => isTap && location.assign(link.href));
};

for (const type of ['mouseover', 'focusin', 'click']) addEventListener(type, turn);
