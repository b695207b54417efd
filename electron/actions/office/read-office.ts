import { officeProfileSchema } from '../../contract/office-schema.ts';
import { EMPTY_PROFILE, type OfficePage, type OfficeProfile } from '../../domain/office-profile.ts';
import type { SettingsStore } from '../ports.ts';

/** Under which the profile is kept, as one JSON text. */
export const OFFICE_SETTING = 'office-profile';

/** The office profile; an empty one until it is entered, or where what is kept cannot be read. */
export function readOffice(settings: SettingsStore): OfficeProfile {
  return parsedOffice(settings.read(OFFICE_SETTING)) ?? EMPTY_PROFILE;
}

/** How the office sets the pages of its documents. */
export function officePageOf(settings: SettingsStore): OfficePage {
  const { margins, sizes } = readOffice(settings);
  return { margins, sizes };
}

/** Null for what is no profile of this version. */
export function parsedOffice(text: string | null): OfficeProfile | null {
  if (text === null) return null;
  try {
    const parsed = officeProfileSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
