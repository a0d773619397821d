import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearestAddresses, reportAbout } from '../../../../src/islands/nearest/model.ts';

const addresses = [
	'/docker/',
	'/docker/docker-images/',
	'/docker/docker-intro/',
	'/networking/',
	'/networking/network-basics/',
	'/networking/bridge-networking/',
	'/orchestration/kubernetes-on-ec2/',
];

test('finds the note behind a misspelt address', () => {
	assert.equal(nearestAddresses('/docker/docker-imges/', addresses)[0], '/docker/docker-images/');
	assert.equal(nearestAddresses('/Docker/Docker-Images', addresses)[0], '/docker/docker-images/');
});

test('finds a note without its module, in another module or with the name of its file', () => {
	assert.equal(nearestAddresses('/docker-images/', addresses)[0], '/docker/docker-images/');
	assert.equal(
		nearestAddresses('/docker/network-basics.html', addresses)[0],
		'/networking/network-basics/',
	);
	assert.equal(
		nearestAddresses('/content/docker/docker-intro.mdx', addresses)[0],
		'/docker/docker-intro/',
	);
});

test('names nothing for an address that is like none', () => {
	assert.deepEqual(nearestAddresses('/wp-login.php', addresses), []);
	assert.deepEqual(nearestAddresses('/', addresses), []);
});

test('bears an address that cannot be decoded', () => {
	assert.equal(
		nearestAddresses('/docker/docker-images%E0%A4%A', addresses)[0],
		'/docker/docker-images/',
	);
});

test('a report names the address where nothing was found', () => {
	const form = 'https://github.com/owner/name/issues/new?template=mistake.yml&title=None';
	const { searchParams } = new URL(reportAbout(form, '/no such/&page=x'));
	assert.equal(searchParams.get('title'), 'None');
	assert.deepEqual(searchParams.getAll('page'), ['/no such/&page=x']);
});
