/** A secret that is known by its looks. Every pattern is global and reads a text in one pass. */
interface SecretPattern {
	id: 'secret-key' | 'secret-password' | 'secret-private-key' | 'secret-token';
	/** What it is called. */
	name: string;
	/** The first group, or else the whole, is the secret. */
	pattern: RegExp;
	fix: string;
}

const replaceKey =
	'Put a documented example in its place, such as AKIAIOSFODNN7EXAMPLE, and revoke the key.';
const replaceToken = 'Put a word such as TOKEN in its place, and revoke it.';

/** A start that is no part of a longer word, so that no text is read twice. */
function token(source: string): RegExp {
	return new RegExp(`(?<![\\w-])${source}`, 'g');
}

export const secretPatterns: readonly SecretPattern[] = [
	{
		// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
		id: 'secret-key',
		name: 'AWS access key',
		pattern: /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Za-z0-9])/g,
		fix: replaceKey,
	},
	{
		id: 'secret-key',
		name: 'AWS secret key',
		pattern:
			/(?:secret_?access_?key|aws_?secret_?key)["'\s:=]{1,6}([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/gi,
		fix: 'Put wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY in its place, and revoke the key.',
	},
	{
		id: 'secret-private-key',
		name: 'private key',
		pattern:
			/-----BEGIN (?:[A-Z]{1,10} ){0,2}PRIVATE KEY(?: BLOCK)?-----(?:\s+[\w-]{1,30}:[^\n]{0,200}){0,4}\s{1,80}[A-Za-z0-9+/=]{32}/g,
		fix: 'Remove it, and make a new key.',
	},
	...(
		[
			['GitHub token', token('gh[pousr]_[A-Za-z0-9]{36}')],
			['GitHub token', token('github_pat_\\w{40}')],
			['GitLab token', token('glpat-[\\w-]{20}')],
			['Slack token', token('xox[abeprs]-[A-Za-z0-9-]{10}')],
			['Slack address', /https:\/\/hooks\.slack\.com\/services\/T\w{6,12}\/B\w{6,12}\/\w{20}/g],
			['Docker token', token('dckr_[op]at_[\\w-]{20}')],
			['npm token', token('npm_[A-Za-z0-9]{36}')],
			['PyPI token', token('pypi-AgEIcHlwaS[\\w-]{30}')],
			['Google key', token('AIza[\\w-]{35}')],
			['Stripe key', token('[sr]k_live_[A-Za-z0-9]{20}')],
			['API key', token('sk-(?:ant-api\\d\\d-|proj-)[\\w-]{32}')],
			['web token', token('eyJ[\\w-]{10,}\\.eyJ[\\w-]{10,}\\.[\\w-]{16}')],
			['swarm token', token('SWMTKN-1-[0-9a-z]{40,60}-[0-9a-z]{25}')],
		] as const
	).map(([name, pattern]) => ({
		id: 'secret-token' as const,
		name,
		pattern,
		fix: replaceToken,
	})),
	{
		id: 'secret-password',
		name: 'password in an address',
		pattern: /\bhttps?:\/\/[^\s/:@"'<>$]{1,100}:([^\s/@"'<>$]{1,200})@/g,
		fix: 'Leave it out; the command asks for it, or reads it from its own file.',
	},
];

/** Published by their makers to stand in documentation: https://docs.docker.com/engine/swarm/ */
const documented =
	/EXAMPLE|49nj1cmql0jkz5s954yi3oex3nedyz0fb0xx14ie39trti4wxv|3pu6hszjas19xyp7ghgosyx9k8atbfcr8p2is99znpy26u2lkl/i;

/** Whether a secret is made up: an example, a name in capitals, dots, the same letters over again. */
export function isMadeUp(secret: string): boolean {
	return (
		documented.test(secret) ||
		/x{4}|\*{2}|…|\.{3}|^_|^[A-Z][A-Z_]*$|^\{|^<|^%/.test(secret) ||
		(secret.length >= 16 && new Set(secret).size < 8)
	);
}
