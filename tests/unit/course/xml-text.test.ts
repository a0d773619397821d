import assert from 'node:assert/strict';
import { test } from 'node:test';
import { xmlText } from '../../../src/course/xml-text.ts';

test('marks of XML become text, and characters that it cannot hold are left out', () => {
	assert.equal(xmlText('a & <b> "c"\u0000\u0008\uFFFE\td'), 'a &amp; &lt;b&gt; &quot;c&quot;\td');
});
