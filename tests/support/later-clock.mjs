// Preloaded into a program (`node --import`), it lets the program live 400 days later.
const later = 400 * 86_400_000;
const now = Date.now;

globalThis.Date = class extends Date {
	/** @param {unknown[]} given */
	constructor(...given) {
		super(...(given.length > 0 ? /** @type {[number]} */ (given) : [now() + later]));
	}

	static now() {
		return now() + later;
	}
};
