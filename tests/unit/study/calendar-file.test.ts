// What is written is read by ical.js, which calendars use themselves.
import ICAL from 'ical.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeCalendar, type CalendarEvent } from '../../../src/study/calendar-file.ts';

const now = '2026-11-22T10:20:30.400Z';
const event: CalendarEvent = {
	uid: 'sitting-2026-11-24@example.org/notes',
	day: '2026-11-24',
	time: '19:00',
	minutes: 45,
	title: 'D1, D2',
	text: 'D1 Why Docker, 10–20 min\nhttps://example.org/docker/why-docker/',
	url: 'https://example.org/plan/?minutes=45&module=docker',
};

function write(...events: CalendarEvent[]): string {
	return writeCalendar(events, '-//Course//Plan//EN', now);
}

function read(text: string) {
	const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
	return {
		calendar,
		events: calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one)),
	};
}

/** The entry of a calendar that has one. */
function readOne(text: string): ICAL.Event {
	const [entry] = read(text).events;
	assert.ok(entry);
	return entry;
}

test('says what a calendar must say, and ends every line as it must', () => {
	const text = write(event);
	assert.deepEqual(text.split('\r\n').slice(0, 6), [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Course//Plan//EN',
		'BEGIN:VEVENT',
		'UID:sitting-2026-11-24@example.org/notes',
		'DTSTAMP:20261122T102030Z',
	]);
	assert.ok(text.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n'));
	assert.doesNotMatch(text.replaceAll('\r\n', ''), /[\r\n]/);
});

test('is read back as it was written', () => {
	const text = write(event, { ...event, uid: 'other', day: '2026-11-26' });
	const { calendar, events } = read(text);
	assert.equal(calendar.getFirstPropertyValue('prodid'), '-//Course//Plan//EN');
	assert.deepEqual(
		events.map(({ startDate }) => startDate.toString()),
		['2026-11-24T19:00:00', '2026-11-26T19:00:00'],
	);
	const first = readOne(write(event));
	assert.equal(first.uid, event.uid);
	assert.equal(first.summary, event.title);
	assert.equal(first.description, event.text);
	assert.equal(first.component.getFirstPropertyValue('url'), event.url);
});

test('begins at the same time of day wherever it is opened, and lasts its minutes', () => {
	const entry = readOne(write({ ...event, minutes: 600 }));
	assert.equal(entry.startDate.toString(), '2026-11-24T19:00:00');
	assert.equal(entry.startDate.zone, ICAL.Timezone.localTimezone);
	assert.equal(entry.endDate.toString(), '2026-11-25T05:00:00');
});

test('without a time is of the whole day, and keeps nobody busy', () => {
	const entry = readOne(write({ ...event, time: undefined }));
	assert.equal(entry.startDate.isDate, true);
	assert.equal(entry.startDate.toString(), '2026-11-24');
	assert.equal(entry.endDate.toString(), '2026-11-25');
	assert.equal(entry.component.getFirstPropertyValue('transp'), 'TRANSPARENT');
});

test('keeps every character of a text, in lines of 75 octets at most', () => {
	const texts = [
		'Semi;colon, comma\\ and "quotes": even \\n and \\; as they stand',
		'one\ntwo\n\nfour',
		'Größe '.repeat(40).trim(),
		'漢字'.repeat(60),
		'👩‍🚀'.repeat(30),
		...Array.from({ length: 12 }, (_, more) => `${'a'.repeat(60 + more)}é`.repeat(3)),
	];
	for (const text of texts) {
		const written = write({ ...event, title: text.replaceAll('\n', ' '), text });
		const back = readOne(written);
		assert.equal(back.description, text);
		assert.equal(back.summary, text.replaceAll('\n', ' '));
		for (const line of written.split('\r\n')) {
			assert.ok(Buffer.byteLength(line) <= 75, line);
			assert.ok(!line.includes('\uFFFD'));
		}
	}
});

test('lets no text end its line or add one of its own', () => {
	const hostile = 'x\r\nATTENDEE:mailto:a@example.org\rBEGIN:VEVENT\n\u0000\u0007end';
	const { calendar, events } = read(
		write({ ...event, title: hostile, text: hostile, uid: hostile, url: 'https://a/\r\nX-Y:z' }),
	);
	assert.equal(events.length, 1);
	const [only] = calendar.getAllSubcomponents('vevent');
	assert.deepEqual(
		only?.getAllProperties().map(({ name }) => name),
		['uid', 'dtstamp', 'dtstart', 'duration', 'summary', 'description', 'url'],
	);
	assert.equal(events[0]?.description, 'x\nATTENDEE:mailto:a@example.org\nBEGIN:VEVENT\nend');
});

test('written later it differs in its time stamps alone', () => {
	const later = writeCalendar([event], '-//Course//Plan//EN', '2027-01-01T00:00:00.000Z');
	const withoutStamp = (text: string) => text.replace(/^DTSTAMP:.*\r\n/mu, '');
	assert.notEqual(write(event), later);
	assert.equal(withoutStamp(write(event)), withoutStamp(later));
});
