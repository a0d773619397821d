import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commandName, flagsOfOperation } from '../../../../scripts/aws-newer/service-model.ts';

test('names are those of the AWS CLI', () => {
	for (const [name, command] of [
		['DescribeVpcs', 'describe-vpcs'],
		['CreateDBInstance', 'create-db-instance'],
		['ListPolicyARNs', 'list-policy-arns'],
		['PutBucketAcl', 'put-bucket-acl'],
		['Ipv6AddressCount', 'ipv6-address-count'],
		['maxResults', 'max-results'],
		['KMSKeyId', 'kms-key-id'],
	] as const) {
		assert.equal(commandName(name), command);
	}
});

test('a switch has its opposite, every other flag a value; the CLI’s own are left out', () => {
	const model = {
		operations: { Water: { input: { shape: 'WaterRequest' } }, Rest: {} },
		shapes: {
			WaterRequest: {
				type: 'structure',
				members: {
					DryRun: { shape: 'Boolean' },
					Litres: { shape: 'Integer' },
					Version: { shape: 'Integer' },
				},
			},
			Boolean: { type: 'boolean' },
			Integer: { type: 'integer' },
		},
	};
	assert.deepEqual(flagsOfOperation(model, 'Water'), ['--dry-run', '--no-dry-run', '--litres=']);
	assert.deepEqual(flagsOfOperation(model, 'Rest'), []);
});
