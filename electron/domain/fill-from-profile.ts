import { type BilingualText, textIn } from './bilingual-text.ts';
import { issuerOf, rulesOf } from './document-rules.ts';
import type { InspectionFacts } from './inspection.ts';
import { detailsOf, documentsOf, type OfferedDocument, placeOfDetails } from './offered-documents.ts';
import type { OfficeProfile } from './office-profile.ts';
import type { Contact, DocumentDetails } from './official-document.ts';

export type Filling = {
  readonly facts: InspectionFacts;
  /** How many facts were filled or replaced. */
  readonly filled: number;
  /** How many were given otherwise and stayed. */
  readonly differing: number;
};

/** What of a profile is put where: all of it, or what one document has. */
export type FillRequest = {
  readonly document: OfferedDocument | null;
  /** Whether facts given otherwise are replaced; else only what is empty is filled. */
  readonly replace: boolean;
};

/** The facts with what the profile gives. An empty entry of the profile changes nothing. */
export function fillFromProfile(
  facts: InspectionFacts,
  profile: OfficeProfile,
  { document, replace }: FillRequest,
): Filling {
  const tally = new Tally(replace);
  const chosen = document === null ? documentsOf(facts) : [document];
  const inspectingBody = document === null ? tally.group(facts.inspectingBody, profile.body) : facts.inspectingBody;
  const filled = chosen.reduce((all, each) => withDocument(all, each, profile, tally), { ...facts, inspectingBody });
  return { facts: filled, filled: tally.filled, differing: tally.differing };
}

function withDocument(
  facts: InspectionFacts,
  document: OfferedDocument,
  profile: OfficeProfile,
  tally: Tally,
): InspectionFacts {
  const details = detailsOf(facts, document);
  // The inspected unit signs and sends what it issues itself.
  if (issuerOf(details) === 'unit') return facts;
  const next = tally.group(details, usualDetails(document, profile));
  if (next === details) return facts;
  const place = placeOfDetails(facts, document);
  const documents = place < 0 ? [...facts.documents, next] : facts.documents.with(place, next);
  return { ...facts, documents };
}

/** The usual signer and recipients of a kind of document; address and telephone stand in letters (Annex III, 1.5). */
function usualDetails({ kind }: OfferedDocument, profile: OfficeProfile): Partial<DocumentDetails> {
  const signer = profile.signers.find((each) => each.usualFor.includes(kind));
  const list = profile.recipientLists.find((each) => each.usualFor.includes(kind));
  return {
    signing: signer?.signing,
    recipients: list?.recipients,
    fileUnder: list?.fileUnder,
    contact: rulesOf(kind).form === 'letter' ? givenContact(profile.contact) : undefined,
  };
}

function givenContact(contact: Contact): Contact | undefined {
  return isEmpty(contact) ? undefined : contact;
}

/** Puts groups of facts together and counts what it did. */
class Tally {
  filled = 0;
  differing = 0;
  readonly #replace: boolean;

  constructor(replace: boolean) {
    this.#replace = replace;
  }

  /** The same object where nothing changes. */
  group<T extends object>(present: T, office: Partial<T>): T {
    let next = present;
    for (const [name, given] of Object.entries(office)) {
      if (isEmpty(given)) continue;
      const value = this.#value(Reflect.get(present, name), given);
      if (value !== undefined) next = { ...next, [name]: value };
    }
    return next;
  }

  /** What to write, undefined where what is there stays. */
  #value(present: unknown, office: unknown): unknown {
    if (isSame(present, office)) return undefined;
    if (isEmpty(present) || isOnlyUntranslated(present, office)) {
      this.filled += 1;
      return office;
    }
    if (this.#replace) this.filled += 1;
    else this.differing += 1;
    return this.#replace ? office : undefined;
  }
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isEmpty);
  return value === undefined || value === null;
}

/** Told apart by what is read, not by the stamps of translations. */
function isSame(present: unknown, office: unknown): boolean {
  return JSON.stringify(present, withoutStamps) === JSON.stringify(office, withoutStamps);
}

function withoutStamps(name: string, value: unknown): unknown {
  return name === 'translated' ? undefined : value;
}

/** The same Vietnamese without its English. */
function isOnlyUntranslated(present: unknown, office: unknown): boolean {
  return isText(present) && isText(office) && textIn(present, 'en') === null && present.vi === office.vi;
}

function isText(value: unknown): value is BilingualText {
  return typeof value === 'object' && value !== null && 'vi' in value;
}
