/**
 * What `awscli/customizations` adds and @withfig/autocomplete 2.692.3 lacks, read in the AWS CLI's
 * source at 2.36.7. `null` stands for a command whose flags are not listed.
 */
export const awsCustomizations: Readonly<Record<string, Record<string, string[] | null> | null>> = {
	'agent-toolkit': null,
	'cli-dev': null,
	configure: {
		get: ['--sso-session=', '--services='],
		'agent-toolkit': null,
		'export-credentials': ['--format='],
		import: ['--csv=', '--skip-invalid', '--profile-prefix='],
		'list-profiles': [],
		'mfa-login': null,
		set: ['--sso-session=', '--services='],
		sso: null,
		'sso-session': null,
	},
	ddb: null,
	dsql: { 'generate-db-connect-auth-token': null, 'generate-db-connect-admin-auth-token': null },
	'ec2-instance-connect': { ssh: null, 'open-tunnel': null },
	ecs: { 'monitor-express-gateway-service': null },
	'emr-containers': { 'create-role-associations': null, 'delete-role-associations': null },
	eks: { 'update-kubeconfig': ['--proxy-url=', '--assume-role-arn='] },
	history: null,
	lightsail: { 'push-container-image': ['--service-name=', '--image=', '--label='] },
	login: null,
	logout: null,
	logs: {
		tail: [
			'--since=',
			'--follow',
			'--format=',
			'--filter-pattern=',
			'--log-stream-names=',
			'--log-stream-name-prefix=',
		],
		'start-live-tail': null,
	},
	s3: {
		cp: ['--no-overwrite', '--case-conflict=', ...transfer(), '--copy-props='],
		ls: ['--bucket-name-prefix=', '--bucket-region='],
		mb: ['--tags='],
		mv: [
			'--no-overwrite',
			'--case-conflict=',
			...transfer(),
			'--copy-props=',
			'--validate-same-s3-paths',
		],
		sync: [
			'--delete',
			'--exact-timestamps',
			'--size-only',
			'--no-overwrite',
			'--case-conflict=',
			...transfer(),
			'--copy-props=',
		],
	},
	sso: { login: ['--sso-session=', '--no-browser', '--use-device-code'], logout: [] },
	update: null,
};

function transfer(): string[] {
	return [
		'--progress-frequency=',
		'--progress-multiline',
		'--checksum-mode=',
		'--checksum-algorithm=',
	];
}
