// Preloaded into a program that reads hostile notes: writes a line for each trace of their code.
import { appendFileSync } from 'node:fs';

const file = process.env['CANARY_FILE'] ?? '';
const prototypes = { Array, Function, Map, Object, Promise, RegExp, Set, String };
const before = namesOf();
const told = new Set<string>();

Object.defineProperty(globalThis, 'hostileWasHere', {
	set: () => tell('a global variable was set'),
});
setInterval(compare, 100).unref();
process.on('exit', compare);

/** Looks for what was added to the prototypes of all objects. */
function compare(): void {
	for (const name of namesOf()) if (!before.has(name)) tell(`${name} was added`);
}

function namesOf(): Set<string> {
	const names = Object.entries(prototypes).flatMap(([name, { prototype }]) =>
		Reflect.ownKeys(prototype).map((key) => `${name}.prototype.${String(key)}`),
	);
	return new Set(names);
}

function tell(what: string): void {
	if (told.has(what)) return;
	told.add(what);
	appendFileSync(file, `${what}\n`);
}
