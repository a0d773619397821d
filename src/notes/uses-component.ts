import type { ComponentName, Part } from './part.ts';

/** Whether a note has one of these components, at any depth. */
export function usesComponent(parts: readonly Part[], names: readonly ComponentName[]): boolean {
	return parts.some(
		(part) =>
			'component' in part && (names.includes(part.component) || usesComponent(part.parts, names)),
	);
}
