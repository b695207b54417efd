import { expect, test } from 'vitest';
import {
  aptLine,
  hasTime64Names,
  missingLibraryNames,
  packagesFor,
} from '../../scripts/electron-runtime/missing-packages.ts';

const debian12 = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nVERSION_ID="12"\nID=debian\n';
const ubuntu22 = 'NAME="Ubuntu"\nVERSION_ID="22.04"\nID=ubuntu\nID_LIKE=debian\n';
const ubuntu24 = 'NAME="Ubuntu"\nVERSION_ID="24.04"\nID=ubuntu\nID_LIKE=debian\n';

const ldd = `	linux-vdso.so.1 (0x00007ffc)
	libffmpeg.so => /opt/electron/libffmpeg.so (0x00007f1)
	libnss3.so => not found
	libnssutil3.so => not found
	libgtk-3.so.0 => not found
	libasound.so.2 => not found
	libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f2)
`;

test('the libraries that ldd cannot find are read from its output', () => {
  expect(missingLibraryNames(ldd)).toEqual(['libasound.so.2', 'libgtk-3.so.0', 'libnss3.so', 'libnssutil3.so']);
});

test('each missing package is named once, in the line that installs them', () => {
  const packages = packagesFor(missingLibraryNames(ldd), debian12);
  expect(aptLine(packages, true)).toBe('apt-get install -y libasound2 libgtk-3-0 libnss3');
  expect(aptLine(packages, false)).toBe('sudo apt-get install -y libasound2 libgtk-3-0 libnss3');
});

test('newer releases get the names that install there', () => {
  expect(packagesFor(missingLibraryNames(ldd), ubuntu24)).toEqual(['libasound2t64', 'libgtk-3-0t64', 'libnss3']);
  expect([debian12, ubuntu22, ubuntu24, ''].map(hasTime64Names)).toEqual([false, false, true, false]);
  expect(hasTime64Names('ID=debian\nVERSION_ID="13"\n')).toBe(true);
});

test('a compiler that is missing is in the same line; an unknown library has no package', () => {
  expect(packagesFor(['libgbm.so.1', 'g++', 'python3', 'libnobody.so.9'], debian12)).toEqual([
    'g++',
    'libgbm1',
    'python3',
  ]);
});
