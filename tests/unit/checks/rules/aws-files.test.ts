import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findIn } from '../support/check-note.ts';

const block = (info: string, code: string) => `\`\`\`${info}\n${code.trim()}\n\`\`\`\n`;

test('a template with a macro is not held to names that the macro may add', async () => {
	const code = `
Transform: AWS::Serverless-2016-10-31
Globals: { Function: { Timeout: 3 } }
Resources:
  Hello:
    Type: AWS::Serverless::Function
    Properties: { Handler: !Ref Elsewhere }
`;
	assert.deepEqual(
		await findIn(block('yaml', `AWSTemplateFormatVersion: "2010-09-09"${code}`)),
		[],
	);
});

test('CloudFormation takes text for numbers, and functions for anything', async () => {
	const code = `
AWSTemplateFormatVersion: "2010-09-09"
Parameters: { Open: { Type: String } }
Conditions: { IsOpen: !Equals [!Ref Open, "yes"] }
Resources:
  Service:
    Type: AWS::ECS::Service
    Condition: IsOpen
    Properties:
      DesiredCount: "2"
      EnableExecuteCommand: "true"
      Tags: !If [IsOpen, [{ Key: a, Value: b }], !Ref AWS::NoValue]
      LaunchType: { "Fn::Sub": FARGATE }
`;
	assert.deepEqual(await findIn(block('yaml', code)), []);
});

test('policies within a template are judged, but not what functions give', async () => {
	const code = `
AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Bucket: { Type: AWS::S3::Bucket }
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: "2012-10-17"
        Statement:
          - { Effect: Allow, Principal: { AWS: !Ref AWS::AccountId }, Action: sts:AssumeRoll }
      Policies:
        - PolicyName: read
          PolicyDocument:
            Version: "2012-10-17"
            Statement:
              - { Effect: Allow, Action: [s3:Get*], Resource: !Join ["", [!GetAtt Bucket.Arn, "/*"]] }
`;
	assert.deepEqual(await findIn(block('yaml', code)), ['11:79 policy-action']);
});

test('what aws iam prints around a policy is no part of it', async () => {
	const policy = '{ "Version": "2012-10-17", "Statement": [] }';
	const code = `{ "PolicyVersion": { "Document": ${policy}, "VersionId": "v1" } }`;
	assert.deepEqual(await findIn(block('json', code)), []);
});

test('ARNs and principals may have places that the reader fills in', async () => {
	const code = `
{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": { "AWS": "arn:aws:iam::<account>:role/\${Role}" },
      "Action": ["s3:GetObject", "S3:putobject", "s3:List*"],
      "Resource": ["arn:aws:s3:::<bucket>/*", "arn:\${Partition}:s3:::b"]
    }
  ]
}
`;
	assert.deepEqual(await findIn(block('json', code)), []);
});

test('Fargate takes cpu and memory as numbers of units, as vCPU and as GB', async () => {
	const task = (cpu: string, memory: string) => `
{
  "family": "api",
  "requiresCompatibilities": ["EC2", "FARGATE"],
  "networkMode": "awsvpc",
  "cpu": "${cpu}",
  "memory": "${memory}",
  "containerDefinitions": [{ "name": "api", "image": "api:1.0" }]
}
`;
	for (const [cpu, memory] of [
		['256', '1024'],
		['.25 vCPU', '0.5 GB'],
		['1 vcpu', '8GB'],
		['16384', '122880'],
	] as const) {
		assert.deepEqual(await findIn(block('json', task(cpu, memory))), [], `${cpu} ${memory}`);
	}
	for (const [cpu, memory, line] of [
		['256', '1536', 7],
		['512', '512', 7],
		['2048', '4500', 7],
		['300', '512', 6],
		['many', '512', 6],
	] as const) {
		const found = await findIn(block('json', task(cpu, memory)));
		assert.equal(found.length, 1, `${cpu} ${memory}`);
		assert.match(found[0] ?? '', new RegExp(`^${line}:\\d+ task-definition-fargate$`));
	}
});

test('what describe-task-definition prints is no registration, and is held to Fargate all the same', async () => {
	const code = `
{
  "taskDefinition": {
    "taskDefinitionArn": "arn:aws:ecs:us-east-1:111122223333:task-definition/api:1",
    "requiresCompatibilities": ["FARGATE"],
    "networkMode": "host",
    "cpu": "256",
    "memory": "512",
    "containerDefinitions": [{ "name": "api", "image": "api:1.0", "volumesFrom": [] }]
  }
}
`;
	assert.deepEqual(await findIn(block('json', code)), ['6:20 task-definition-fargate']);
});
