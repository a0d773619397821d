import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findAll, findIn } from '../support/check-note.ts';

const block = (language: string, code: string) => `\`\`\`${language}\n${code}\n\`\`\`\n`;

// Put together here, so that no scanner takes this file for one that leaks.
const key = `AKIA${'Q7RZMN2X'.repeat(2)}`;
const letters = 'aB3dE6gH9k'.repeat(4);

test('a key is found in code of several languages, in prose and in a link', async () => {
	for (const text of [
		block('yaml', `key: ${key}`),
		block('json', `{"key": "${key}"}`),
		block('text', key),
		`The key is ${key}.`,
		`It is \`${key}\`.`,
		`[${key}](https://example.org/)`,
	]) {
		assert.deepEqual(
			(await findIn(text)).map((found) => found.split(' ')[1]),
			['secret-key'],
			text,
		);
	}
});

test('each kind of secret is known by its looks', async () => {
	const secrets = {
		'secret-key': [
			`ASIA${'Q7RZMN2X'.repeat(2)}`,
			`aws_secret_access_key = ${letters}`,
			`"SecretAccessKey": "${letters}"`,
		],
		'secret-token': [
			`ghp_${letters.slice(0, 36)}`,
			`github_pat_${letters}`,
			`xoxb-${letters}`,
			`glpat-${letters.slice(0, 20)}`,
			`dckr_pat_${letters}`,
			`npm_${letters.slice(0, 36)}`,
			`eyJ${letters}.eyJ${letters}.${letters}`,
			`SWMTKN-1-${letters.toLowerCase()}abc12defg-${letters.toLowerCase().slice(0, 25)}`,
		],
		'secret-private-key': [
			`-----BEGIN OPENSSH PRIVATE KEY-----\n${letters}`,
			`-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\n${letters}`,
		],
		'secret-password': ['https://student:hunter2@example.org/'],
	};
	for (const [id, texts] of Object.entries(secrets)) {
		for (const text of texts) {
			const found = await findAll(block('text', text));
			assert.deepEqual(
				found.map((finding) => finding.id),
				[id],
				text,
			);
		}
	}
});

test('what is published as an example, made up or left out is no secret', async () => {
	for (const text of [
		'AKIAIOSFODNN7EXAMPLE and wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
		'aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
		`ghp_${'x'.repeat(36)}`,
		'SWMTKN-1-49nj1cmql0jkz5s954yi3oex3nedyz0fb0xx14ie39trti4wxv-8vxv8rssmk743ojnwacrr2e7c',
		'SWMTKN-1-… and eyJ… and AKIA…',
		'-----BEGIN PRIVATE KEY-----\n…\n-----END PRIVATE KEY-----',
		'grep -q "BEGIN OPENSSH PRIVATE KEY" key',
		'https://user:PASSWORD@example.org/ and https://$USER:$PASSWORD@example.org/',
		'sha256:5b0bcabd1ed22e9fb1310cf6c2dec7cdef19f0ad69efa1f392e94a4333501270',
	]) {
		assert.deepEqual(await findIn(block('text', text)), [], text);
	}
});

test('the message does not repeat the secret', async () => {
	for (const text of [block('text', key), block('bash', 'docker login -p hunter2')]) {
		const [finding] = await findAll(text);
		assert.ok(finding);
		const said = `${finding.message} ${finding.fix}`;
		assert.ok(!said.includes(key) && !said.includes('hunter2'), said);
	}
});

test('a password in a command is found however it is given', async () => {
	for (const command of [
		'docker login -u student -p hunter2',
		'docker login --password=hunter2 ghcr.io',
		'mysql -uroot -phunter2',
		'sudo docker exec db mysqldump --password=hunter2 shop',
		"docker exec db sh -c 'mysql -phunter2'",
		'PGPASSWORD=hunter2 psql -h db',
		'export API_KEY=hunter2',
		'docker run -e MYSQL_ROOT_PASSWORD=hunter2 mysql:9.7',
		'docker run --env=DB_TOKEN=hunter2 nginx:1.30',
		'docker build --build-arg NPM_TOKEN=hunter2 .',
		'kubectl create secret generic db --from-literal=password=hunter2',
		'aws rds create-db-instance --db-instance-identifier a --master-user-password hunter2',
		'curl -u student:hunter2 https://example.org',
		'sshpass -p hunter2 ssh host',
		'redis-cli -a hunter2',
	]) {
		const found = (await findAll(block('bash', command))).map(({ id }) => id);
		assert.deepEqual(found, ['secret-password'], command);
	}
});

test('a password from elsewhere, a place for one, and what only looks like one are fine', async () => {
	for (const command of [
		'docker login -u student -p "$PASSWORD"',
		'docker login --password-stdin < password.txt',
		'docker run -p 8080:80 --name mysql -p3306:3306 mysql:9.7',
		'mysql -u root -p shop',
		'mysql --password shop',
		'mysql --password="$(cat /run/secrets/db)"',
		'docker run -e MYSQL_ROOT_PASSWORD -e MYSQL_PASSWORD=PASSWORD mysql:9.7',
		'docker run -e MYSQL_ROOT_PASSWORD_FILE=/run/secrets/db mysql:9.7',
		'docker run -e MYSQL_ALLOW_EMPTY_PASSWORD=yes mysql:9.7',
		'TOKEN=$(curl -s https://example.org) && docker swarm join --token "$TOKEN" a:2377',
		'curl -u student https://example.org',
		'echo "docker login -p hunter2"',
		'mkdir -p secret; export PWD=/tmp; SECRET=db-credentials',
		'aws ec2 run-instances --client-token abc --image-id ami-1',
	]) {
		assert.deepEqual(await findIn(block('bash', command)), [], command);
	}
});
