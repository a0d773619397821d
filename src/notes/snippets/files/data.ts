/** A value of a YAML or JSON text, with the offset at which it begins. */
export type DataValue = DataMap | DataList | DataScalar;

interface Placed {
	/** In UTF-16 units from the text's start. */
	at: number;
	/** Such as `!Ref`. */
	tag?: string | undefined;
}

export interface DataMap extends Placed {
	kind: 'map';
	/** In order; `<<` resolved, what stands in the map itself first. */
	entries: readonly DataEntry[];
}

export interface DataEntry {
	key: string;
	/** Where the key begins. */
	at: number;
	value: DataValue;
}

export interface DataList extends Placed {
	kind: 'list';
	items: readonly DataValue[];
}

export interface DataScalar extends Placed {
	kind: 'scalar';
	value: string | number | boolean | null;
	/** As written. */
	source: string;
	/** In quotes, or a block of text. */
	quoted: boolean;
}

/** The value of a key, or nothing: the value is no map or has no such key. */
export function valueOf(value: DataValue | undefined, key: string): DataValue | undefined {
	return entryOf(value, key)?.value;
}

/** The entry of a key, or nothing. */
export function entryOf(value: DataValue | undefined, key: string): DataEntry | undefined {
	return value?.kind === 'map' ? value.entries.find((entry) => entry.key === key) : undefined;
}

/** The value at the end of a path of keys, or nothing. */
export function valueAt(value: DataValue | undefined, ...path: string[]): DataValue | undefined {
	return path.reduce(valueOf, value);
}

/** The text of a scalar that is one, else nothing. */
export function textOf(value: DataValue | undefined): string | undefined {
	return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}

/** A map's entries; none for anything else. */
export function entriesOf(value: DataValue | undefined): readonly DataEntry[] {
	return value?.kind === 'map' ? value.entries : [];
}

/** A list's items; none for anything else. */
export function itemsOf(value: DataValue | undefined): readonly DataValue[] {
	return value?.kind === 'list' ? value.items : [];
}

/** The value itself, or the items of a list of them. */
export function oneOrMore(value: DataValue | undefined): readonly DataValue[] {
	if (!value) return [];
	return value.kind === 'list' ? value.items : [value];
}
