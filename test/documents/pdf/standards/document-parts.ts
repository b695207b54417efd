import {
  arrayAt,
  catalogOf,
  dictionaryAt,
  everyValue,
  type Fault,
  isDictionary,
  type PdfObjects,
  pagesOf,
  pdfA,
  pdfUA,
  streamAt,
  stringOf,
} from './pdf-objects.ts';

/** What the catalog and the pages say, and must not say. */
export function documentFaults(file: PdfObjects): readonly Fault[] {
  return [...intentFaults(file), ...absentFaults(file), ...catalogFaults(file), ...pageFaults(file)];
}

function intentFaults(file: PdfObjects): readonly Fault[] {
  const intents = arrayAt(file, catalogOf(file)['/OutputIntents']).map((each) => dictionaryAt(file, each));
  const [intent] = intents.filter((each) => each['/S'] === '/GTS_PDFA1');
  if (intent === undefined || intents.length !== 1) return [pdfA('6.2.3', 'no single output intent')];
  const faults: Fault[] = [];
  if (stringOf(intent['/OutputConditionIdentifier']) === null) faults.push(pdfA('6.2.3', 'intent without a name'));
  const profile = streamAt(file, intent['/DestOutputProfile']);
  const components = dictionaryAt(file, intent['/DestOutputProfile'])['/N'];
  if (profile === null || components !== 3) return [...faults, pdfA('6.2.3', 'no profile of three components')];
  return [...faults, ...profileFaults(profile)];
}

/** ICC.1:2001-04, 6.1 to 6.3: size, version, class, space; each tag within the file. */
function profileFaults(profile: Buffer): readonly Fault[] {
  const name = (at: number) => profile.toString('latin1', at, at + 4);
  const isSound =
    profile.length > 132 &&
    profile.readUInt32BE(0) === profile.length &&
    profile.readUInt8(8) < 5 &&
    ['mntr', 'prtr'].includes(name(12)) &&
    name(16) === 'RGB ' &&
    name(20) === 'XYZ ' &&
    name(36) === 'acsp';
  if (!isSound) return [pdfA('6.2.3', 'the profile is not an RGB display or printer profile')];
  const tags = new Map<string, string>();
  for (let index = 0; index < profile.readUInt32BE(128); index += 1) {
    const at = 132 + 12 * index;
    const offset = profile.readUInt32BE(at + 4);
    if (offset % 4 !== 0 || offset + profile.readUInt32BE(at + 8) > profile.length) continue;
    tags.set(name(at), name(offset));
  }
  const wanted = { desc: 'desc', cprt: 'text', wtpt: 'XYZ ', rXYZ: 'XYZ ', gXYZ: 'XYZ ', bXYZ: 'XYZ ', rTRC: 'curv' };
  return Object.entries({ ...wanted, gTRC: 'curv', bTRC: 'curv' })
    .filter(([tag, type]) => tags.get(tag) !== type)
    .map(([tag]) => pdfA('6.2.3', `the profile has no sound tag ${tag}`));
}

/** Entries that must not be in the catalog or on a page, with the clause that forbids them here. */
const FORBIDDEN_IN_CATALOG: Readonly<Record<string, string>> = {
  '/AA': '6.5.2',
  '/OpenAction': '6.5.1',
  '/AcroForm': '6.4.1',
  '/NeedsRendering': '6.4.2',
  '/OCProperties': '6.9',
  '/Requirements': '6.11',
};
const FORBIDDEN_ON_PAGE: Readonly<Record<string, string>> = {
  '/AA': '6.5.2',
  '/Annots': '6.3',
  '/Group': '6.2.10',
  '/PresSteps': '6.10',
};
const FORBIDDEN_IN_NAMES: Readonly<Record<string, string>> = {
  '/AlternatePresentations': '6.10',
  '/EmbeddedFiles': '6.8',
  '/JavaScript': '6.5.1',
};
const FORBIDDEN_RESOURCES: Readonly<Record<string, string>> = {
  '/ExtGState': '6.2.5',
  '/XObject': '6.2.9',
  '/Pattern': '6.2.10',
  '/Shading': '6.2.10',
};

function absentFaults(file: PdfObjects): readonly Fault[] {
  const found = (
    value: Readonly<Record<string, unknown>>,
    forbidden: Readonly<Record<string, string>>,
    where: string,
  ) =>
    Object.entries(forbidden)
      .filter(([key]) => key in value)
      .map(([key, clause]) => pdfA(clause, `${key} ${where}`));
  const catalog = catalogOf(file);
  const faults = [
    ...found(catalog, FORBIDDEN_IN_CATALOG, 'in the catalog'),
    ...found(dictionaryAt(file, catalog['/Names']), FORBIDDEN_IN_NAMES, 'among the names'),
  ];
  for (const page of pagesOf(file).map((each) => dictionaryAt(file, each))) {
    faults.push(...found(page, FORBIDDEN_ON_PAGE, 'on a page'));
    faults.push(...found(dictionaryAt(file, page['/Resources']), FORBIDDEN_RESOURCES, 'among the resources'));
  }
  for (const value of everyValue(file)) {
    if (isDictionary(value) && value['/S'] === '/JavaScript') faults.push(pdfA('6.5.1', 'a script'));
  }
  return faults;
}

/** RFC 3066: «vi-VN». */
export const LANGUAGE = /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/;

function catalogFaults(file: PdfObjects): readonly Fault[] {
  const catalog = catalogOf(file);
  const faults: Fault[] = [];
  const marks = dictionaryAt(file, catalog['/MarkInfo']);
  if (marks['/Marked'] !== true) faults.push(pdfA('6.7.2.2', 'not marked as tagged'));
  if (marks['/Suspects'] === true) faults.push(pdfUA('7.1', 'tags are suspect'));
  const language = stringOf(catalog['/Lang']);
  if (language === null || !LANGUAGE.test(language)) faults.push(pdfA('6.7.4', 'no language'));
  if (dictionaryAt(file, catalog['/ViewerPreferences'])['/DisplayDocTitle'] !== true)
    faults.push(pdfUA('7.1', 'the title is not shown'));
  return [...faults, ...outlineFaults(file)];
}

/** Bookmarks lead to pages; each has a title (ISO 32000-1, 12.3.3). */
function outlineFaults(file: PdfObjects): readonly Fault[] {
  const pages = new Set<unknown>(pagesOf(file));
  const faults: Fault[] = [];
  for (const { value } of file.objects.values()) {
    if (!isDictionary(value) || value['/Title'] === undefined || value['/Parent'] === undefined) continue;
    const [page] = arrayAt(file, value['/Dest']);
    if (!pages.has(page) || '/A' in value) faults.push(pdfUA('7.17', 'a bookmark that leads to no page'));
    if ((stringOf(value['/Title']) ?? '') === '') faults.push(pdfUA('7.17', 'a bookmark without a title'));
  }
  return faults;
}

function pageFaults(file: PdfObjects): readonly Fault[] {
  return pagesOf(file).flatMap((reference, index) => {
    const page = dictionaryAt(file, reference);
    const faults: Fault[] = [];
    if (page['/Tabs'] !== '/S') faults.push(pdfUA('7.18.3', `page ${index + 1} has no tab order of its structure`));
    if (!isDictionary(dictionaryAt(file, page['/Resources'])['/Font']))
      faults.push(pdfA('6.2.2', `page ${index + 1} has no resources of its own`));
    const [, , width = 0, height = 0] = arrayAt(file, page['/MediaBox']);
    if (![width, height].every((each) => typeof each === 'number' && each >= 3 && each <= 14400))
      faults.push(pdfA('6.1.13', `page ${index + 1} has no sound size`));
    return faults;
  });
}
