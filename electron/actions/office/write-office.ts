import type { OfficeView } from '../../contract/office-channels.ts';
import { type OfficeProfile, profileFaults } from '../../domain/office-profile.ts';
import { type Answer, done, refused } from '../../domain/problem.ts';
import { openTranslations, withTranslationStamps } from '../../domain/translation.ts';
import type { SettingsStore } from '../ports.ts';
import { OFFICE_SETTING, parsedOffice } from './read-office.ts';

/** Where a text is put that is no profile of this version, rather than written over. */
const UNREAD_SETTING = `${OFFICE_SETTING}-unread`;

/** Keeps the profile; refused where the decree does not allow what it says. */
export function writeOffice(settings: SettingsStore, profile: OfficeProfile): Answer<OfficeView> {
  const faults = profileFaults(profile);
  if (faults.length > 0) return refused(...faults);
  const stamped = withTranslationStamps(profile);
  const before = settings.read(OFFICE_SETTING);
  if (before !== null && parsedOffice(before) === null) settings.write(UNREAD_SETTING, before);
  settings.write(OFFICE_SETTING, JSON.stringify(stamped));
  return done(officeView(stamped));
}

/** A profile with what of it is not translated. */
export function officeView(profile: OfficeProfile): OfficeView {
  return { profile, translations: openTranslations(profile) };
}
