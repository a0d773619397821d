import { entriesOf, itemsOf, oneOrMore, textOf, valueOf, type DataValue } from './data.ts';

/** A use of an intrinsic function, such as `!Ref Vpc` or `{"Ref": "Vpc"}`. */
export interface IntrinsicUse {
	/** Without `!` and `Fn::`. */
	name: string;
	/** Where the function is named. */
	at: number;
	argument: DataValue;
}

/** Whether a value is what an intrinsic function gives, and not itself. */
export function isIntrinsic(value: DataValue): boolean {
	return intrinsicOf(value) !== undefined;
}

/** A value, or the items of a list of them, without what functions give. */
export function givenValues(value: DataValue | undefined): readonly DataValue[] {
	if (!value || isIntrinsic(value)) return [];
	return oneOrMore(value).filter((one) => !isIntrinsic(one));
}

/** Every use of an intrinsic function in a template, those in arguments of others included. */
export function listIntrinsics(template: DataValue): IntrinsicUse[] {
	const uses: IntrinsicUse[] = [];
	const seen = new Set<DataValue>();
	const walk = (value: DataValue): void => {
		if (seen.has(value)) return;
		seen.add(value);
		const use = intrinsicOf(value);
		if (use) uses.push(use);
		for (const item of itemsOf(value)) walk(item);
		for (const entry of entriesOf(value)) walk(entry.value);
	};
	walk(template);
	return uses;
}

function intrinsicOf(value: DataValue): IntrinsicUse | undefined {
	if (value.tag !== undefined) {
		return { name: value.tag.slice(1), at: value.at, argument: { ...value, tag: undefined } };
	}
	const [entry, second] = entriesOf(value);
	if (!entry || second) return undefined;
	const name = entry.key.startsWith('Fn::') ? entry.key.slice('Fn::'.length) : entry.key;
	if (name === entry.key && name !== 'Ref') return undefined;
	return { name, at: entry.at, argument: entry.value };
}

/** A name that an intrinsic function refers to, with an attribute where it asks for one. */
export interface IntrinsicReference {
	name: string;
	attribute?: string | undefined;
	at: number;
}

/** What `Ref`, `GetAtt` and `Sub` refer to; a name that is itself computed is left out. */
export function referencesOf({ name, argument }: IntrinsicUse): IntrinsicReference[] {
	switch (name) {
		case 'Ref': {
			const target = textOf(argument);
			return target === undefined ? [] : [{ name: target, at: argument.at }];
		}
		case 'GetAtt': {
			const [resource, attribute] = itemsOf(argument);
			const written = textOf(argument) ?? `${textOf(resource) ?? ''}.${textOf(attribute) ?? ''}`;
			const [target = '', ...rest] = written.split('.');
			return target === '' ? [] : [{ name: target, attribute: rest.join('.'), at: argument.at }];
		}
		case 'Sub':
			return referencesOfSub(argument);
		default:
			return [];
	}
}

function referencesOfSub(argument: DataValue): IntrinsicReference[] {
	const [text, variables] = argument.kind === 'list' ? argument.items : [argument];
	const own = entriesOf(variables).map(({ key }) => key);
	const found = (textOf(text) ?? '').matchAll(/\$\{([^!${}][^${}]{0,200})\}/g);
	return [...found].flatMap(([, inner = '']) => {
		const [name = '', ...rest] = inner.trim().split('.');
		if (own.includes(inner.trim())) return [];
		const attribute = rest.length > 0 ? { attribute: rest.join('.') } : {};
		return [{ name, ...attribute, at: text?.at ?? argument.at }];
	});
}

/** The type of each resource, by its name. */
export function typesOfResources(template: DataValue): ReadonlyMap<string, string> {
	return new Map(
		entriesOf(valueOf(template, 'Resources')).map(({ key, value }) => [
			key,
			textOf(valueOf(value, 'Type')) ?? '',
		]),
	);
}
