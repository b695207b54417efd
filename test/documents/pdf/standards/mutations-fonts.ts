import { a, changeStream, dictionaryWith, type Mutation, ua } from './mutation.ts';
import { isReference } from './pdf-objects.ts';

export const FONT_MUTATIONS: readonly Mutation[] = [
  a('6.2.11.2', 'the encoding', (file) => delete dictionaryWith(file, '/DescendantFonts')['/Encoding']),
  a('6.2.11.2', 'one name of the font', (file) => {
    dictionaryWith(file, '/CIDToGIDMap')['/BaseFont'] = '/Other';
  }),
  a('6.2.11.3.1', 'the character collection', (file) => delete dictionaryWith(file, '/CIDToGIDMap')['/CIDSystemInfo']),
  a('6.2.11.3.2', 'the map to glyphs', (file) => delete dictionaryWith(file, '/CIDToGIDMap')['/CIDToGIDMap']),
  a('6.2.11.4.1', 'the font program', (file) => delete dictionaryWith(file, '/FontFile2')['/FontFile2']),
  a('6.2.11.4.1', 'the length of the program', (file) => delete dictionaryWith(file, '/Length1')['/Length1']),
  a('6.2.11.4.1', 'a table of the program', changeStream('hmtx', 'abcd')),
  a('6.2.11.4.2', 'freedom from a CIDSet', (file) =>
    Object.assign(dictionaryWith(file, '/FontFile2'), { '/CIDSet': '1 0 R' }),
  ),
  a('6.2.11.5', 'the widths', (file) => {
    dictionaryWith(file, '/CIDToGIDMap')['/W'] = [0, [778, 250, 1, 2, 3]];
  }),
  a('6.2.11.7.2', 'the Unicode map', (file) => delete dictionaryWith(file, '/ToUnicode')['/ToUnicode']),
  ua('7.21.7', 'the Unicode map', (file) => delete dictionaryWith(file, '/ToUnicode')['/ToUnicode']),
  a('6.2.11.7.2', 'a character of the map', changeStream('<0020>', '<0000>')),
  a('6.2.11.7.3', 'public characters', changeStream('<0020>', '<e000>')),
  a('6.2.11.7.2', 'the end of the map', (file) => {
    const map = dictionaryWith(file, '/ToUnicode')['/ToUnicode'];
    const stream = isReference(map) ? file.objects.get(map) : undefined;
    if (stream) stream.data = Buffer.from('1 beginbfrange\n<0000> <0001> [<fffd> <0020>]\nendbfrange');
  }),
  a('6.2.11.8', 'glyphs for all codes', changeStream('[(\0\x01', '[(\0\0')),
];
