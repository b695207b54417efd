import { describe, expect, test } from 'vitest';
import { createInspection } from '../../../electron/actions/create-inspection.ts';
import { OFFICE_SETTING, officePageOf, readOffice } from '../../../electron/actions/office/read-office.ts';
import { writeOffice } from '../../../electron/actions/office/write-office.ts';
import { officeChannels } from '../../../electron/contract/office-channels.ts';
import { EMPTY_PROFILE, type OfficeProfile } from '../../../electron/domain/office-profile.ts';
import { newDataFolder, openFolder } from '../../storage/data-folders.ts';

const PROFILE: OfficeProfile = {
  ...EMPTY_PROFILE,
  body: { name: { vi: 'Thanh tra tỉnh', en: 'Provincial Inspectorate' }, parents: [], abbreviation: 'TTT' },
  signers: [{ signing: { name: 'Trần Văn Bảy' }, usualFor: ['conclusion'] }],
  margins: { top: 25, bottom: 20, left: 35, right: 20 },
  sizes: '12/13/13',
  documentLanguage: 'both',
};

describe('the office profile', () => {
  test('is empty until it is entered, then comes back as it was, also after a restart', () => {
    const folder = newDataFolder();
    const first = openFolder(folder);
    expect(readOffice(first.settings)).toEqual(EMPTY_PROFILE);
    expect(writeOffice(first.settings, PROFILE)).toMatchObject({ ok: true, value: { translations: [] } });
    first.close();
    const { settings } = openFolder(folder);
    expect(readOffice(settings)).toMatchObject({ ...PROFILE, body: { name: { vi: 'Thanh tra tỉnh' } } });
    expect(officePageOf(settings)).toEqual({ margins: PROFILE.margins, sizes: '12/13/13' });
  });

  test('says which texts have no English', () => {
    const { settings } = openFolder(newDataFolder());
    const written = writeOffice(settings, { ...PROFILE, contact: { address: { vi: '05 Trần Phú' } } });
    expect(written).toMatchObject({
      ok: true,
      value: { translations: [{ where: 'contact.address', state: 'missing' }] },
    });
  });

  test('with a margin outside the decree is refused, and what was kept stays', () => {
    const { settings } = openFolder(newDataFolder());
    writeOffice(settings, PROFILE);
    const refused = writeOffice(settings, { ...PROFILE, margins: { ...PROFILE.margins, left: 40 } });
    expect(refused).toMatchObject({ ok: false, problems: [{ code: 'margin-left-outside', where: 'margins.left' }] });
    expect(officePageOf(settings).margins).toEqual(PROFILE.margins);
  });

  test.each(['không phải JSON', '{"body":7}', '[]', 'null'])(
    'that reads %s counts as none, and is not written over',
    (text) => {
      const { settings } = openFolder(newDataFolder());
      settings.write(OFFICE_SETTING, text);
      expect(readOffice(settings)).toEqual(EMPTY_PROFILE);
      writeOffice(settings, PROFILE);
      expect(settings.read(`${OFFICE_SETTING}-unread`)).toBe(text);
    },
  );

  test('comes out of the contract in NFC', () => {
    const decomposed = 'Thanh tra tỉnh Đắk Lắk'.normalize('NFD');
    const given = { profile: { ...PROFILE, body: { name: { vi: decomposed }, parents: [] } } };
    const parsed = officeChannels['settings.writeOffice'].input.parse(given);
    expect(parsed.profile.body.name?.vi).toBe(decomposed.normalize('NFC'));
  });
});

test('a new inspection begins with what the profile gives', () => {
  const { inspections, settings } = openFolder(newDataFolder());
  writeOffice(settings, PROFILE);
  createInspection({ inspections, settings }, { kind: 'inspection', subject: {} }, () => 'new');
  const facts = inspections.readFacts('new');
  expect(facts?.inspectingBody).toMatchObject({ name: { vi: 'Thanh tra tỉnh' }, abbreviation: 'TTT' });
  expect(facts?.documents).toEqual([{ kind: 'conclusion', signing: { name: 'Trần Văn Bảy' } }]);
});
