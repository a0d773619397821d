import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findAll, findIn } from '../support/check-note.ts';

const block = (info: string, code: string) => `\`\`\`${info}\n${code.trim()}\n\`\`\`\n`;

test('a block that says why it is an illustration is not judged as a file', async () => {
	const why = 'illustrative="left out: the rest"';
	for (const [language, code] of [
		['yaml', 'a: b: c'],
		['json', '{ … }'],
		['dockerfile', 'USER node'],
	] as const) {
		assert.notDeepEqual(await findIn(block(language, code)), [], language);
		assert.deepEqual(await findIn(block(`${language} ${why}`, code)), [], language);
	}
});

test('a fault is found where it stands, in a list and in a later document too', async () => {
	const code = 'a: 1\n---\nb: 1\nb: 2';
	assert.deepEqual(await findIn(block('yaml', code)), ['5:1 data-repeated-key']);
	const item = block('yaml', code).replace(/^/gm, '   ').trim();
	assert.deepEqual(await findIn(`1. ${item}\n`), ['5:4 data-repeated-key']);
});

test('what an alias repeats is judged once', async () => {
	const code = `
x-web: &web { image: "nginx:1.29", prots: ["80:80"] }
services:
  a: *web
  b: *web
  c: { <<: *web, tty: true }
`;
	const [first, ...others] = await findIn(block('yaml title="compose.yaml"', code));
	assert.equal(first, '2:36 compose-key');
	assert.ok(others.length <= 1);
});

test('a variable may stand for any value of a Compose file', async () => {
	const code = `
services:
  web:
    image: nginx:\${TAG:-1.29}
    tty: \${TTY}
    ulimits:
      nofile: \${FILES}
    healthcheck:
      interval: \${EVERY}
`;
	assert.deepEqual(await findIn(block('yaml title="compose.yaml"', code)), []);
});

test('a bind mount, a drive of Windows and an included file need no declaration', async () => {
	const code = `
services:
  web:
    image: nginx:1.29
    networks: [default]
    volumes: ["./a:/a", "/b:/b", "~/c:/c", "C:\\\\d:/d", "/e"]
`;
	assert.deepEqual(await findIn(block('yaml title="compose.yaml"', code)), []);
	const included = 'include: [other.yaml]\nservices:\n  web: { image: "a:1", networks: [other] }';
	assert.deepEqual(await findIn(block('yaml title="compose.yaml"', included)), []);
});

test('a key that belongs further out is sent home', async () => {
	const code = `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      replicas: 2
      containers: [{ name: web, image: "nginx:1.29" }]
`;
	const [finding] = await findAll(block('yaml', code));
	assert.equal(finding?.id, 'kubernetes-key');
	assert.match(finding.fix, /belongs to spec, further out/);
});

test('quantities of Kubernetes are numbers with a unit that it knows', async () => {
	const pod = (memory: string) => `
apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  containers:
    - { name: web, image: "nginx:1.29", resources: { limits: { memory: ${memory} } } }
`;
	for (const good of ['64Mi', '1.5G', '1000', '"2e3"', '500m']) {
		assert.deepEqual(await findIn(block('yaml', pod(good))), [], good);
	}
	for (const bad of ['64MB', '64 Mi', 'lots']) {
		assert.deepEqual(await findIn(block('yaml', pod(bad))), ['7:72 kubernetes-value'], bad);
	}
});

test('kinds of other projects, kubeconfigs and manifests of beta versions are left alone', async () => {
	for (const code of [
		'apiVersion: kops.k8s.io/v1alpha2\nkind: Cluster\nspec: { x: 1 }',
		'apiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nspec: { x: 1 }',
		'apiVersion: serving.knative.dev/v1\nkind: Service\nspec: { x: 1 }',
		'apiVersion: v1\nkind: Config\nclusters: []',
		'apiVersion: networking.k8s.io/v1beta1\nkind: IPAddress\nspec: { x: 1 }',
	]) {
		assert.deepEqual(await findIn(block('yaml', code)), [], code);
	}
});

test('every manifest of a list is judged', async () => {
	const code = `
apiVersion: v1
kind: List
items:
  - { apiVersion: v1, kind: Sevice, metadata: { name: a } }
  - { apiVersion: v1, kind: Secret, metadata: { name: b }, strings: {} }
`;
	assert.deepEqual(await findIn(block('yaml', code)), [
		'5:29 kubernetes-kind',
		'6:60 kubernetes-key',
	]);
});

test('no more than forty findings of a kind are told of one block', async () => {
	const keys = Array.from({ length: 300 }, (_, at) => `    key${at}: 1`).join('\n');
	const code = `services:\n  web:\n    image: nginx:1.29\n${keys}`;
	assert.equal((await findIn(block('yaml title="compose.yaml"', code))).length, 40);
});
