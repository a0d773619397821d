import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPages } from '../../../../scripts/pdf/read-pages.ts';

/** A PDF as Chromium writes it, with nothing in it but its skeleton. */
function pdf(objects: Readonly<Record<number, string>>, root = 1): Buffer {
	let text = '%PDF-1.4\n';
	const count = Math.max(...Object.keys(objects).map(Number)) + 1;
	const rows = ['0000000000 65535 f \n'];
	for (let number = 1; number < count; number++) {
		rows.push(`${String(text.length).padStart(10, '0')} 00000 n \n`);
		text += `${number} 0 obj\n${objects[number] ?? '<<>>'}\nendobj\n`;
	}
	const start = text.length;
	text += `xref\n0 ${count}\n${rows.join('')}trailer\n<</Size ${count}\n/Root ${root} 0 R>>\nstartxref\n${start}\n%%EOF\n`;
	return Buffer.from(text, 'latin1');
}

test('pages are counted through the tree, in its order', () => {
	const { count, pages } = readPages(
		pdf({
			1: '<</Type /Catalog\n/Pages 2 0 R\n/Dests 7 0 R>>',
			2: '<</Type /Pages\n/Kids [3 0 R 6 0 R]>>',
			3: '<</Type /Pages\n/Kids [5 0 R 4 0 R]>>',
			4: '<</Type /Page\n/Parent 3 0 R>>',
			5: '<</Type /Page\n/Parent 3 0 R>>',
			6: '<</Type /Page\n/Parent 2 0 R>>',
			7: '<</soil [4 0 R /XYZ 6 826 0]\n/a--b [6 0 R /XYZ 6 826 0]\n/gr#c3#b6#c3#9fe [5 0 R /XYZ 1 2 0]>>',
		}),
	);
	assert.equal(count, 3);
	assert.deepEqual([...pages].sort(), [
		['a--b', 3],
		['größe', 1],
		['soil', 2],
	]);
});

test('a document without links within it has pages and no destinations', () => {
	const { count, pages } = readPages(
		pdf({ 1: '<</Pages 2 0 R>>', 2: '<</Kids [3 0 R]>>', 3: '<</Type /Page>>' }),
	);
	assert.equal(count, 1);
	assert.equal(pages.size, 0);
});

test('another kind of file is refused by what is missing in it', () => {
	assert.throws(() => readPages(Buffer.from('no PDF at all')), /expected one with a table/);
	assert.throws(() => readPages(pdf({ 1: '<<>>' })), /expected \/Pages/);
	assert.throws(() => readPages(pdf({ 1: '<</Pages 9 0 R>>' })), /expected its object 9/);
});
