import assert from 'node:assert/strict';
import { test } from 'node:test';
import { oklchToHex } from '../../../src/course/oklch-to-hex.ts';

test('colours come out as browsers compute them', () => {
	assert.equal(oklchToHex(1, 0, 0), '#ffffff');
	assert.equal(oklchToHex(0, 0, 0), '#000000');
	// The examples of CSS Color 4: the primaries.
	assert.equal(oklchToHex(0.627955, 0.257683, 29.2339), '#ff0000');
	assert.equal(oklchToHex(0.86644, 0.294827, 142.4953), '#00ff00');
	assert.equal(oklchToHex(0.452014, 0.313214, 264.052), '#0000ff');
});

test('a colour that no screen of sRGB has is cut', () => {
	assert.match(oklchToHex(0.65, 0.4, 142), /^#00[\da-f]{2}00$/);
});
