import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayBeOpened } from '../../electron/domain/attachment.ts';
import { safeFileName } from '../../electron/domain/safe-file-name.ts';

test.each([
  ['Biên bản làm việc số 12.pdf', 'Biên bản làm việc số 12.pdf'],
  ['Biên bản.pdf'.normalize('NFD'), 'Biên bản.pdf'],
  ['CON', '_CON'],
  ['aux.pdf', '_aux.pdf'],
  ['com1.tar.gz', '_com1.tar.gz'],
  ['a/b\\c:d?.jpg', 'a_b_c_d_.jpg'],
  ['hoá đơn\u202egpj.exe', 'hoá đơngpj.exe'],
  ['tên. . ', 'tên'],
  ['...', 'tep'],
  ['.pdf', '.pdf'],
])('%s is written as %s', (name, written) => {
  expect(safeFileName(name)).toBe(written);
});

test('whatever the name, it fits every system and keeps its ending', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
      const written = safeFileName(`${name}.pdf`);
      expect(written).toMatch(/\.pdf$/);
      expect(written).not.toMatch(/[<>:"/\\|?*\p{Cc}\u202e]/u);
      expect([...written].length).toBeLessThanOrEqual(140);
    }),
  );
});

test('documents and photos may be opened, programs, scripts and shortcuts never', () => {
  const may = ['a.pdf', 'Ả.JPG', 'a.docx', 'a.xlsx'];
  const never = ['a.exe', 'a.bat', 'a.lnk', 'a.js', 'a.docm', 'a.pdf.exe', 'a.scr', 'a.html', 'a', 'a.constructor'];
  expect([...may, ...never].map(mayBeOpened)).toEqual([...may.map(() => true), ...never.map(() => false)]);
});
