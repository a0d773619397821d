/**
 * One value for the whole process, made by whoever asks first. Pages are bundled, and while editing a
 * module is loaded anew when something that it imports has changed: what a module holds itself is
 * neither shared with the integrations nor kept.
 *
 * @param name of the value, the same wherever it is asked for
 */
export function processWide<T>(name: string, make: () => T): T {
	const held = globalThis as Record<symbol, unknown>;
	return (held[Symbol.for(`course.${name}`)] ??= make()) as T;
}
