import { z } from 'zod';
import type { ComparedLine } from '../documents/returned/compare-drafts.ts';
import type { CaseDifference } from '../domain/compare-cases.ts';
import type { VersionReason } from '../domain/document-version.ts';
import type { UsedTemplate } from '../domain/office-template.ts';
import { channel, documentKind, draftLanguage, id } from './channel.ts';
import type { InspectionView } from './channels.ts';

export type { CaseDifference, ComparedLine };

/** A kept version in the list. */
export type VersionLine = {
  readonly id: string;
  readonly keptAt: string;
  readonly reason: VersionReason;
  readonly note: string;
  readonly template: UsedTemplate;
  readonly hasCase: boolean;
  readonly hasDocument: boolean;
};

export type VersionComparison = { readonly lines: readonly ComparedLine[]; readonly changes: number };

const document = { inspectionId: id, kind: documentKind, unitId: id.nullable(), language: draftLanguage };

export const versionChannels = {
  'versions.list': channel<{ readonly versions: readonly VersionLine[] }>()(z.strictObject(document)),
  /** Keeps the document as it is now, and the case it is drafted from. */
  'versions.keep': channel<{ readonly id: string }>()(z.strictObject({ ...document, note: z.string().max(500) })),
  /** `null`: the document as it is now. */
  'versions.compare': channel<VersionComparison>()(
    z.strictObject({ ...document, fromId: id.nullable(), toId: id.nullable() }),
  ),
  /** What restoring the version would change in the inspection. */
  'versions.difference': channel<CaseDifference>()(z.strictObject({ ...document, versionId: id })),
  /** Puts the inspection back to the case of the version, after keeping it as it is now. One step of undo. */
  'versions.restore': channel<{ readonly inspection: InspectionView }>()(
    z.strictObject({ ...document, versionId: id }),
  ),
} as const;
