/** A service as the AWS CLI's botocore describes it, as far as it is read here. */
export interface ServiceModel {
	operations: Record<string, { input?: { shape: string } }>;
	shapes: Record<string, { type: string; members?: Record<string, { shape: string }> }>;
}

/** Flags that the CLI has for itself, so that an operation's own is called otherwise. */
const taken: readonly string[] = ['--version', '--query', '--output', '--region', '--endpoint'];

/** The flags of an operation, with `=` where one needs a value: `--dry-run`, `--no-dry-run`, `--asn=`. */
export function flagsOfOperation(
	{ operations, shapes }: ServiceModel,
	operation: string,
): string[] {
	const members = shapes[operations[operation]?.input?.shape ?? '']?.members ?? {};
	return Object.entries(members).flatMap(([member, { shape }]) => {
		const name = commandName(member);
		if (taken.includes(`--${name}`)) return [];
		return shapes[shape]?.type === 'boolean' ? [`--${name}`, `--no-${name}`] : [`--${name}=`];
	});
}

/** `DescribeVpcs` as the CLI calls it: describe-vpcs. The rules are botocore's `xform_name`. */
export function commandName(name: string): string {
	const plural = /[A-Z]{2,}s$/.exec(name)?.[0];
	const whole =
		plural === undefined ? name : `${name.slice(0, -plural.length)}-${plural.toLowerCase()}`;
	return whole
		.replace(/(.)([A-Z][a-z]+)/g, '$1-$2')
		.replace(/([a-z0-9])([A-Z])/g, '$1-$2')
		.toLowerCase();
}
