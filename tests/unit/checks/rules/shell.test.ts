import assert from 'node:assert/strict';
import { test } from 'node:test';
import { retiredCommands } from '../../../../checks/rules/shell-retired.ts';
import { findAll, findIn } from '../support/check-note.ts';

const block = (language: string, code: string) => `\`\`\`${language}\n${code}\n\`\`\`\n`;

/** What is found in a script, without its columns. */
async function ids(code: string, language = 'bash'): Promise<string[]> {
	return (await findIn(block(language, code))).map((finding) => finding.replace(/:\d+ /, ' '));
}

test('every fault of a block is told where it stands', async () => {
	const session =
		'$ docker conatiner ls\nok\n$ docker run --nmae web nginx:1.30 \\\n    --detatch\n$ (ls';
	assert.deepEqual(await findIn(block('console', session)), [
		'2:10 unknown-subcommand',
		'4:14 unknown-flag',
		'6:6 shell-syntax',
	]);
	assert.deepEqual(await findIn('- a\n\n  ```bash\n  ls\n    docker ps --bogus\n  ```\n'), [
		'5:15 unknown-flag',
	]);
});

test('commands are judged wherever they run', async () => {
	for (const command of [
		'sudo docker ps --bogus',
		'time docker ps --bogus',
		'env A=1 docker ps --bogus',
		'watch -n1 docker ps --bogus',
		'docker image ls -q | xargs docker ps --bogus',
		'docker rm $(docker ps --bogus)',
		"sh -c 'docker ps --bogus'",
		'ssh ubuntu@host docker ps --bogus',
		'docker exec node1 docker ps --bogus',
		'docker compose exec node1 sh -c "docker ps --bogus"',
		'kubectl exec web -c app -- sh -c "aws s3 ls --bogus"',
		'if docker ps --bogus; then ls; fi',
		'/usr/bin/docker ps --bogus',
	]) {
		assert.deepEqual(await ids(command), ['2 unknown-flag'], command);
	}
});

test('what may be right is not refused', async () => {
	for (const code of [
		'docker run --rm nginx:1.30 nginx --bogus',
		'docker run -dit --name=web -p 8080:80 --env A=b nginx:1.30',
		'docker exec -it web busybox ls --bogus',
		'kubectl exec web -- ls --bogus',
		'kubectl -n web get pods,svc -o wide -w --show-labels',
		'kubectl run web --image=nginx:1.30 -it --rm -- sh',
		'kubectl create deployment web --image=nginx:1.30 --dry-run=client -o yaml',
		'kops get ig --name "$NAME" -o yaml && kops update cluster --yes --admin',
		'aws ec2 describe-instances --filters Name=a,Values=b Name=c,Values=d --query "X[]"',
		'aws s3 cp --recursive . s3://bucket/ --acl bucket-owner-full-control',
		'curl -fsSL --retry 3 -H "A: b" https://example.org | jq -r .a',
		'ssh -i key.pem -p 22 ubuntu@host ls -la --bogus',
		'chmod 400 key.pem; chmod -R u+x bin; chmod -x a',
		'git -C folder log --oneline --any-flag',
		'apt-get update && apt-get install -y figlet',
		'unknown-program --bogus; ./docker --bogus; $DOCKER --bogus',
		'docker $VERB --bogus; docker ps "$@" --all',
		'docker scout cves --anything nginx:1.30',
	]) {
		assert.deepEqual(await ids(code), [], code);
	}
});

test('lines may end as on Windows', async () => {
	const script = 'for name in web; do\n  docker rm \\\n    -f "$name"\ndone\ndocker ps --bogus';
	for (const language of ['bash', 'console']) {
		const code =
			language === 'bash' ? script : script.replace(/^for[^]*done\n/, '').replace(/^/, '$ ');
		const line = language === 'bash' ? 6 : 2;
		const found = await findIn(block(language, code).replaceAll('\n', '\r\n'));
		assert.deepEqual(
			found.map((finding) => finding.replace(/:\d+ /, ' ')),
			[`${line} unknown-flag`],
		);
	}
});

test('an illustrative block is not judged', async () => {
	assert.deepEqual(await ids('docker rnu (', 'bash illustrative="parts left out"'), []);
});

test('a message names the command, its version and what was meant', async () => {
	const [finding] = await findAll(block('bash', 'docker container run --detatch nginx:1.30'));
	assert.match(
		finding?.message ?? '',
		/^Unexpected flag --detatch for docker container run, expected one of its flags \(docker [\d.]+\)\. Did you mean --detach\?$/,
	);
	assert.equal(finding?.fix, 'Correct it; docker container run --help lists them.');
	const [plugin] = await findAll(block('bash', 'docker compose up --detatch'));
	assert.match(plugin?.message ?? '', /\(docker compose \d[\d.]*\)/);
});

test('a retired command names its successor with the author’s words', async () => {
	const [finding] = await findAll(block('bash', 'docker-compose -f a.yaml up --detach'));
	assert.equal(
		finding?.message,
		'Unexpected docker-compose, expected what took its place: retired since 2023-07.',
	);
	assert.match(finding.fix, /^Write docker compose -f a\.yaml up --detach\. https:/);
});

test('each retired command has a month, a successor and a source', () => {
	assert.ok(retiredCommands.length > 0);
	for (const { commands, since, instead, source } of retiredCommands) {
		const name = commands.join(', ');
		assert.match(since, /^20\d\d-(?:0[1-9]|1[0-2])$/, name);
		assert.match(source, /^https:\/\//, name);
		assert.notEqual(instead.trim(), '', name);
	}
});

test('retired commands, flags, values and images are refused, and their successors are not', async () => {
	const gone = {
		'docker-machine create lab': true,
		'docker run swarm:1.2 create': true,
		'docker run -d dockerswarm/swarm manage': true,
		'docker daemon': true,
		'$(aws ecr get-login --no-include-email)': true,
		'sudo apt-key add key.asc': true,
		'kubectl run web --image=nginx:1.30 --generator=run-pod/v1': true,
		'kubectl exec web ls -l': true,
		'kubectl apply -f a.yaml --dry-run': true,
		'kubectl rolling-update web': true,
		'kops toolbox convert-imported': true,
		'kops set cluster spec.a=b': true,
		'docker swarm init': false,
		'docker run nginx:1.30 swarm': false,
		'kubectl exec -it web -- ls -l': false,
		'kubectl apply -f a.yaml --dry-run=server': false,
		'kops edit cluster --set spec.a=b': false,
		'aws ecr get-login-password': false,
	};
	for (const [code, isGone] of Object.entries(gone)) {
		assert.deepEqual(await ids(code), isGone ? ['2 retired-command'] : [], code);
	}
});

test('outdated commands are warnings, each flag for itself', async () => {
	const outdated = {
		'docker commit --pause=false a b': 1,
		'docker stop --time 5 web': 1,
		'docker run --link db:db nginx:1.30': 1,
		'docker run --link db:db --network lab nginx:1.30': 0,
		'brctl show': 1,
		'aws s3 cp a s3://b --acl public-read': 1,
		'aws s3api create-bucket --bucket b --acl public-read': 1,
		'kops create cluster --name a --master-zones b --master-size c': 2,
	};
	for (const [code, count] of Object.entries(outdated)) {
		const found = await findAll(block('bash', code));
		assert.deepEqual(
			found.map(({ id, severity }) => [id, severity]),
			Array.from({ length: count }, () => ['outdated-command', 'warning']),
			code,
		);
	}
});
