import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserCandidates, isDebian } from '../../../../scripts/setup/browser.mjs';

test('the browser that CHROME_PATH names is looked at first, then the folders of PATH', () => {
	const found = browserCandidates({ CHROME_PATH: '/opt/chrome', PATH: '/usr/bin' }, 'linux');
	assert.deepEqual(found.slice(0, 2), ['/opt/chrome', '/usr/bin/chromium']);
	assert.ok(found.includes('/usr/bin/google-chrome'));
});

test('on a Mac and on Windows the usual folders are looked at as well', () => {
	assert.ok(browserCandidates({}, 'darwin').some((file) => file.includes('Google Chrome.app')));
	assert.ok(browserCandidates({}, 'win32').some((file) => file.endsWith('chrome.exe')));
	assert.deepEqual(browserCandidates({}, 'linux'), []);
});

test('Debian is told from the systems that are made from it', () => {
	assert.ok(isDebian('PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n'));
	assert.ok(!isDebian('NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n'));
});
