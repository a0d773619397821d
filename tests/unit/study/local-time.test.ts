import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { wallClock } from '../../../src/study/local-time.ts';

const { TZ } = process.env;
after(() => {
	if (TZ === undefined) delete process.env['TZ'];
	else process.env['TZ'] = TZ;
});

// Both changes of clocks in either half of the world, a zone of 45 minutes, one without summer time.
const zones = ['UTC', 'Europe/Berlin', 'America/St_Johns', 'Pacific/Chatham', 'Asia/Tokyo'];
const moments = [
	...['1980-06-01T12:00:00.000Z', '2026-11-22T18:45:33.123Z', '2090-02-28T23:59:59.999Z'],
	...['2026-03-29T00:59:59.999Z', '2026-03-29T01:00:00.000Z', '2026-10-25T00:30:00.000Z'],
	...['2026-10-25T01:30:00.000Z', '2026-04-04T13:59:59.000Z', '2026-09-26T14:00:01.000Z'],
];

test('the clock of the machine shows what the clock of its zone does', () => {
	for (const zone of zones) {
		process.env['TZ'] = zone;
		for (const moment of moments) {
			assert.equal(wallClock()(moment), wallClock(zone)(moment), `${moment} in ${zone}`);
		}
	}
});
