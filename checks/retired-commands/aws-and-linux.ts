import type { RetiredCommand } from './retired-command.ts';

const objectOwnership =
	'https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html';
const gone = { state: 'gone' } as const;
const outdated = { state: 'outdated' } as const;

export const retiredOfAwsAndLinux: readonly RetiredCommand[] = [
	{
		...gone,
		commands: ['aws ecr get-login'],
		since: '2020-02',
		instead:
			'aws ecr get-login-password --region REGION | docker login --username AWS --password-stdin ACCOUNT.dkr.ecr.REGION.amazonaws.com',
		source: 'https://docs.aws.amazon.com/cli/latest/userguide/cliv2-migration-changes.html',
	},
	{
		...outdated,
		commands: ['aws s3 cp', 'aws s3 mv', 'aws s3 sync'],
		flags: ['--acl'],
		value: /^(?!bucket-owner-full-control$)/,
		since: '2023-04',
		instead: 'aws s3api put-bucket-policy; a new bucket refuses ACLs',
		source: objectOwnership,
	},
	{
		...outdated,
		commands: [
			'create-bucket',
			'put-bucket-acl',
			'put-object',
			'put-object-acl',
			'copy-object',
		].map((name) => `aws s3api ${name}`),
		flags: ['--acl'],
		value: /^(?!bucket-owner-full-control$)/,
		since: '2023-04',
		instead: 'aws s3api put-bucket-policy; a new bucket refuses ACLs',
		source: objectOwnership,
	},
	{
		...outdated,
		commands: ['aws autoscaling create-launch-configuration'],
		since: '2024-10',
		instead: 'aws ec2 create-launch-template; new accounts have no launch configurations',
		source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/launch-configurations.html',
	},
	{
		...outdated,
		commands: ['amazon-linux-extras'],
		since: '2026-06',
		instead: 'dnf install PACKAGE, on Amazon Linux 2023',
		source: 'https://aws.amazon.com/amazon-linux-2/faqs/',
	},
	{
		...gone,
		commands: ['apt-key'],
		since: '2025-08',
		instead: 'the key into /etc/apt/keyrings and its path into Signed-By of the source',
		source: 'https://manpages.debian.org/bookworm/apt/apt-key.8.en.html',
	},
	{
		...outdated,
		commands: ['brctl'],
		since: '2020-10',
		instead: 'ip link show type bridge, or bridge link',
		source: 'https://www.kernel.org/pub/scm/network/bridge/bridge-utils.git/about/',
	},
	{
		...gone,
		commands: ['helm init'],
		since: '2019-11',
		instead: 'nothing: Helm 3 needs no Tiller',
		source: 'https://helm.sh/docs/faq/changes_since_helm2/',
	},
];
