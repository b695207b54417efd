import type { FindingAddress, FindingsChanged } from '../contract/finding-channels.ts';
import { copyFinding } from '../domain/copy-finding.ts';
import type { Finding } from '../domain/finding.ts';
import type { InspectionContent } from '../domain/inspection.ts';
import type { Answer } from '../domain/problem.ts';
import { changeFindings } from './change-findings.ts';
import { findingNotFound } from './missing-records.ts';
import type { NewId, Storage } from './ports.ts';

type Source = { readonly finding: Finding; readonly contents: readonly InspectionContent[] };

/** Copies findings of other inspections to the end of this one. Attachments, recommendations and plan rows stay where they are. */
export function copyFindings(
  storage: Storage,
  inspectionId: string,
  addresses: readonly FindingAddress[],
  unitIds: readonly string[],
  newId: NewId,
): Answer<FindingsChanged> {
  const sources: Source[] = [];
  for (const address of addresses) {
    const finding = storage.findings.read(address.inspectionId, address.findingId);
    const facts = storage.inspections.readFacts(address.inspectionId);
    if (finding === null || facts === null) return findingNotFound(address.findingId);
    sources.push({ finding, contents: facts.contents });
  }
  return changeFindings(storage, inspectionId, [], (_, { contents }) => {
    const copies = sources.map(({ finding, contents: from }) =>
      copyFinding(finding, newId(), { unitIds, from, contents }),
    );
    return { write: copies, remove: [], ids: copies.map((each) => each.id) };
  });
}
