import { z } from 'zod';
import type { InspectionFacts } from '../domain/inspection.ts';
import type { OfficeProfile } from '../domain/office-profile.ts';
import type { OpenTranslation } from '../domain/translation.ts';
import { inspectionFactsSchema } from './case-schema.ts';
import { channel, documentKind, id } from './channel.ts';
import { officeProfileSchema } from './office-schema.ts';

export type OfficeView = {
  readonly profile: OfficeProfile;
  /** Texts without English, or with English older than the Vietnamese. */
  readonly translations: readonly OpenTranslation[];
};

/** What the office profile gives to facts that are being edited; nothing is written by asking. */
export type OfficeFilling = {
  readonly facts: InspectionFacts;
  /** How many facts were filled or replaced. */
  readonly filled: number;
  /** How many were given otherwise and stayed. */
  readonly differing: number;
};

export const officeChannels = {
  'settings.readOffice': channel<OfficeView>()(z.strictObject({})),
  'settings.writeOffice': channel<OfficeView>()(z.strictObject({ profile: officeProfileSchema })),
  /** `document` null: the inspecting body and every document; else that document alone. */
  'settings.fillFromOffice': channel<OfficeFilling>()(
    z.strictObject({
      facts: inspectionFactsSchema,
      document: z.strictObject({ kind: documentKind, unitId: id.nullable() }).nullable(),
      replace: z.boolean(),
    }),
  ),
} as const;
