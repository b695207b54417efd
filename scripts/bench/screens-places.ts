/** A screen by its address behind the hash. */
export type Place = { readonly screen: string; readonly hash: string };
/** Something that is opened on a screen with a click on `target`, or `value` chosen in that list; it is taken back afterwards. */
export type Act = {
  readonly act: string;
  readonly hash: string;
  /** Clicked before, to open what holds the target. */
  readonly opens?: string;
  readonly target: string;
  readonly value?: string;
  /** What is waited for first: it is told apart from the last change that follows. */
  readonly sign?: string;
  /** Clicked afterwards, where the screen would remember what was chosen. */
  readonly undone?: string;
  /** Keys that close it. */
  readonly closes?: string;
};
/** A field that is typed into. */
export type Field = {
  readonly field: string;
  readonly hash: string;
  readonly selector: string;
  readonly text: string;
  /** Pressed before, as keys, after a click on `at` where it is named. */
  readonly keys?: string;
  readonly at?: string;
};

const STEPS = ['decision', 'contents', 'findings', 'responsibility', 'recommendations', 'remediation', 'documents'];
const TOOLS = ['check', 'library', 'templates', 'letterhead', 'glossary', 'settings', 'help'];
const TEXT = 'Một số hồ sơ trễ hẹn chưa có thư xin lỗi';
const BESIDE = '[aria-keyshortcuts="Control+E"]';
const PALETTE = '.kl-palette-search input';

export function placesOf(id: string): readonly Place[] {
  return [
    ...STEPS.map((step) => ({ screen: `${step}, 500 findings`, hash: `/inspection/${id}/${step}` })),
    ...TOOLS.map((tool) => ({ screen: tool, hash: `/tools/${tool}` })),
    { screen: 'home', hash: '/' },
  ];
}

const listWith = (value: string) => `select:has(> option[value="${value}"])`;

export function actsOf(id: string, findingId: string): readonly Act[] {
  const findings = `/inspection/${id}/findings`;
  const view = { hash: findings, opens: '.kl-tools [aria-haspopup="dialog"]' };
  const home = (act: string, value: string): Act => ({ act: `home ${act}`, hash: '/', target: listWith(value), value });
  const listed = (act: string, value: string): Act => ({
    act: `findings ${act}`,
    ...view,
    target: listWith(value),
    value,
  });
  const why = `/inspection/${id}/responsibility`;
  return [
    home('by what is due', 'due'),
    home('by subject', 'subject'),
    home('only checks', 'check'),
    home('only overdue', 'overdue'),
    home('only with something missing', 'missing'),
    listed('grouped by content', 'content'),
    listed('by title', 'title'),
    listed('without a basis', 'basis'),
    { act: 'responsibility by cause', hash: why, target: listWith('objective'), value: 'objective' },
    {
      act: 'document beside the form',
      hash: `${findings}/${findingId}`,
      target: BESIDE,
      sign: '.kl-paper',
      closes: 'Control+E',
    },
    { act: 'problems', hash: findings, target: '[data-tour="problems"]', closes: 'Escape' },
  ];
}

export function fieldsOf(id: string, findingId: string): readonly Field[] {
  const inspection = `/inspection/${id}`;
  const finding = `${inspection}/findings/${findingId}`;
  const narrative = '[data-place="narrative.vi"]';
  return [
    { field: 'search of inspections', hash: '/', selector: '[data-search]', text: 'dak mil cai cach hanh chinh' },
    { field: 'palette', hash: '/', selector: PALETTE, keys: 'Control+K', text: 'thuy loi tre hen' },
    { field: 'subject', hash: `${inspection}/decision`, selector: '[data-place="subject.vi"]', text: TEXT },
    {
      field: 'table of files',
      hash: `${inspection}/contents`,
      selector: '.kl-grid-input',
      at: '.kl-grid tbody td:nth-child(3)',
      text: '120 ',
    },
    { field: 'title of a finding', hash: finding, selector: '[data-place="title.vi"]', text: TEXT },
    { field: 'narrative of a finding', hash: finding, selector: narrative, text: TEXT },
    {
      field: 'narrative, document beside',
      hash: finding,
      selector: narrative,
      keys: 'Control+E',
      at: narrative,
      text: TEXT,
    },
    {
      field: 'comment',
      hash: finding,
      selector: '[role="dialog"] form textarea',
      keys: 'Control+Alt+M',
      at: narrative,
      text: TEXT,
    },
    { field: 'search of findings', hash: finding, selector: '[data-search]', text: 'tre hen 280' },
    {
      field: 'search of responsibility',
      hash: `${inspection}/responsibility`,
      selector: '[data-search]',
      text: 'tre hen 28',
    },
    {
      field: 'cause, in responsibility',
      hash: `${inspection}/responsibility/${findingId}`,
      selector: '.kl-why-beside textarea',
      text: TEXT,
    },
    { field: 'search of the library', hash: '/tools/library', selector: '[data-search]', text: 'xin loi ho so' },
    { field: 'search of the glossary', hash: '/tools/glossary', selector: '[data-search]', text: 'thanh tra' },
    { field: 'search of the help', hash: '/tools/help', selector: '[data-search]', text: 'phim tat' },
  ];
}
