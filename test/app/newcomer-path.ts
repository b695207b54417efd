import type { Locator, Page } from 'playwright-core';
import type { Person } from './newcomer-person.ts';

type Vietnamese = { readonly vi: string };
type Basis = { readonly number: string; readonly article?: string; readonly clause?: string };
type FindingFacts = {
  readonly id: string;
  readonly title: Vietnamese;
  readonly contentId: string;
  readonly counts?: readonly { readonly affected: { readonly value: number }; readonly unit: Vietnamese }[];
  readonly legalBases?: readonly Basis[];
};
type RecommendationFacts = {
  readonly addressee: Vietnamese;
  readonly action: Vietnamese;
  readonly findingIds?: readonly string[];
};

/** What the facts sheet of a case tells, as far as a newcomer enters it. */
export type Facts = {
  readonly subject: Vietnamese;
  readonly inspectingBody: {
    readonly name: Vietnamese;
    readonly parents: readonly [Vietnamese];
    readonly place: Vietnamese;
  };
  readonly units: readonly [{ readonly name: Vietnamese; readonly headPost: Vietnamese }];
  readonly contents: readonly { readonly id: string; readonly title: Vietnamese }[];
  readonly findings: readonly FindingFacts[];
  readonly recommendations: readonly RecommendationFacts[];
};

const STEPS = [
  'Quyết định & Đoàn',
  'Nội dung',
  'Kết quả & tồn tại',
  'Nguyên nhân, trách nhiệm',
  'Kiến nghị',
  'Văn bản',
  'Theo dõi khắc phục',
] as const;

/** The window as this person uses it. */
class Desk {
  readonly page: Page;
  readonly person: Person;

  constructor(page: Page, person: Person) {
    this.page = page;
    this.person = person;
  }

  at(place: string): Locator {
    return this.page.locator(`[data-place="${place}"]`);
  }

  async fill(place: string, text: string): Promise<void> {
    await this.person.write(this.at(place), text);
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  async step(name: (typeof STEPS)[number]): Promise<void> {
    await this.person.take(
      this.page.getByRole('navigation', { name: 'Các bước' }).getByRole('link', { name }),
      `Control+${STEPS.indexOf(name) + 1}`,
    );
    await this.page.locator(`.kl-step-link[aria-current="step"]`, { hasText: name }).waitFor();
  }
}

/** From the first start to a whole case. */
export async function enterCase(page: Page, person: Person, facts: Facts): Promise<void> {
  const desk = new Desk(page, person);
  await person.take(page.getByRole('main').getByRole('button', { name: 'Cuộc thanh tra mới' }), 'Control+N');
  await desk.at('subject.vi').waitFor();
  await person.use(page.getByRole('switch', { name: 'Song ngữ' }), 'Space');
  await enterDecision(desk, facts);
  await desk.step('Nội dung');
  for (const [index, { title }] of facts.contents.entries()) {
    await person.use(desk.button('Thêm nội dung'));
    await desk.fill(`contents[${index}].title.vi`, title.vi);
  }
  await desk.step('Kết quả & tồn tại');
  for (const finding of facts.findings) await enterFinding(desk, finding, facts);
  await desk.step('Kiến nghị');
  for (const [index, each] of facts.recommendations.entries()) await enterRecommendation(desk, index, each, facts);
  await desk.step('Theo dõi khắc phục');
  await person.choose(desk.at('plan.term').getByRole('combobox').first(), 'Trong một thời gian');
}

async function enterDecision(desk: Desk, { subject, inspectingBody, units: [unit] }: Facts): Promise<void> {
  await desk.fill('subject.vi', subject.vi);
  await desk.fill('inspectingBody.name.vi', inspectingBody.name.vi);
  await desk.person.use(desk.button('Thêm cơ quan chủ quản'));
  await desk.fill('inspectingBody.parents[0].vi', inspectingBody.parents[0].vi);
  await desk.fill('inspectingBody.place.vi', inspectingBody.place.vi);
  await desk.person.use(desk.button('Thêm đơn vị'));
  await desk.fill('units[0].name.vi', unit.name.vi);
  await desk.fill('units[0].headPost.vi', unit.headPost.vi);
}

async function enterFinding(desk: Desk, finding: FindingFacts, facts: Facts): Promise<void> {
  const { person } = desk;
  const before = new URL(desk.page.url()).hash;
  await person.take(desk.button('Thêm tồn tại'), 'Control+Enter');
  await desk.page.waitForFunction((hash) => location.hash !== hash, before);
  await desk.fill('title.vi', finding.title.vi);
  const content = facts.contents.find(({ id }) => id === finding.contentId);
  await person.choose(desk.at('contentId'), content?.title.vi ?? '');
  for (const { affected, unit } of finding.counts ?? []) {
    await person.use(desk.page.locator('button[data-section="counts"]'));
    await desk.fill('counts[0].affected.value', String(affected.value));
    await desk.fill('counts[0].unit.vi', unit.vi);
  }
  for (const basis of finding.legalBases ?? []) {
    await person.use(desk.page.locator('button[data-section="bases"], button[data-section="legalBases"]'));
    await cite(desk, basis);
  }
}

/** Looks the provision up instead of writing it. */
async function cite(desk: Desk, { number, clause, article }: Basis): Promise<void> {
  const place = article === undefined ? '' : ` khoản ${clause} điều ${article}`;
  await desk.fill('legalBases[0].search', `${number.split('-')[0]}${place}`);
  await desk.page.getByRole('listbox').getByRole('option').first().waitFor();
  await desk.person.press('Enter');
  await desk.page.waitForFunction(
    (wanted) => document.querySelector<HTMLInputElement>('[data-place="legalBases[0].number"]')?.value === wanted,
    number,
  );
}

async function enterRecommendation(
  desk: Desk,
  index: number,
  { addressee, action, findingIds = [] }: RecommendationFacts,
  { findings }: Facts,
): Promise<void> {
  const place = `recommendations[${index}]`;
  await desk.person.take(desk.button('Thêm kiến nghị'), 'Control+Enter');
  await desk.fill(`${place}.addressee.vi`, addressee.vi);
  await desk.fill(`${place}.action.vi`, action.vi);
  for (const id of findingIds) {
    const title = findings.find((each) => each.id === id)?.title.vi ?? '';
    await desk.fill(`${place}.findingIds`, title.slice(0, 24));
    await desk.page.getByRole('listbox').getByRole('option').first().waitFor();
    await desk.person.press('ArrowDown');
    await desk.person.press('Enter');
  }
}

/** Hands out the conclusion and then the plan, each as Word and PDF, although much of them is not known yet. */
export async function exportBoth(page: Page, person: Person): Promise<void> {
  const desk = new Desk(page, person);
  await desk.step('Văn bản');
  await exportShown(desk, 'ket-luan');
  await person.choose(page.getByRole('combobox', { name: 'Văn bản', exact: true }), 'Kế hoạch khắc phục');
  await exportShown(desk, 'ke-hoach');
}

async function exportShown({ page, person }: Desk, name: string): Promise<void> {
  await person.use(page.getByRole('button', { name: 'Word và PDF' }));
  const written = page.getByText(new RegExp(`${name}.*\\.pdf`));
  const anyway = page.getByRole('button', { name: 'Vẫn xuất' });
  await written.or(anyway).first().waitFor();
  if (await anyway.isVisible()) await person.use(anyway);
  await written.waitFor();
}
