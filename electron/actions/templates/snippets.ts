import type { Language } from '../../domain/bilingual-text.ts';

/** A ready-made piece of a template, to be inserted whole. */
export type Snippet = {
  readonly name: string;
  readonly meaning: Readonly<Record<Language, string>>;
  readonly insert: Readonly<Record<Language, string>>;
};

const LIST_END = '{% if forloop.last %}.{% else %};{% endif %}';

function same(text: string): Snippet['insert'] {
  return { vi: text, en: text };
}

export const SNIPPETS: readonly Snippet[] = [
  {
    name: '- …',
    meaning: { vi: 'danh sách các tồn tại, hạn chế', en: 'list of the shortcomings' },
    insert: same(
      "{% for finding in findings.shortcomings %}\n- {% render 'part-finding', finding: finding, showUnits: true %}.\n{% endfor %}\n",
    ),
  },
  {
    name: '- …',
    meaning: { vi: 'danh sách các ưu điểm', en: 'list of the achievements' },
    insert: same(
      "{% for finding in findings.achievements %}\n- {% render 'part-title', finding: finding, showUnits: true %}.\n{% endfor %}\n",
    ),
  },
  {
    name: '## … - …',
    meaning: { vi: 'tồn tại xếp theo từng nội dung', en: 'shortcomings under each content' },
    insert: {
      vi: "{% for group in contentGroups %}\n{% if group.isNamed %}\n## Về {{ group.title | lower_first }}\n{% endif %}\n\n{% for finding in group.shortcomings %}\n- {% render 'part-finding', finding: finding, showUnits: true %}.\n{% endfor %}\n{% endfor %}\n",
      en: "{% for group in contentGroups %}\n{% if group.isNamed %}\n## On {{ group.title | lower_first }}\n{% endif %}\n\n{% for finding in group.shortcomings %}\n- {% render 'part-finding', finding: finding, showUnits: true %}.\n{% endfor %}\n{% endfor %}\n",
    },
  },
  {
    name: '> Căn cứ …',
    meaning: { vi: 'các căn cứ ban hành', en: 'the legal grounds' },
    insert: {
      vi: `{% for ground in legalGrounds %}\n> Căn cứ {{ ground }}${LIST_END}\n\n{% endfor %}\n`,
      en: `{% for ground in legalGrounds %}\n> Pursuant to {{ ground }}${LIST_END}\n\n{% endfor %}\n`,
    },
  },
  {
    name: '| … |',
    meaning: { vi: 'bảng các việc phải khắc phục', en: 'table of what is to be remedied' },
    insert: {
      vi: '| TT | Tồn tại, hạn chế | Biện pháp | Thời hạn |\n|:---:|----------------|----------------|:--------:|\n{% for row in plan.rows %}| {{ row.number }} | {{ row.shortcoming }} | {{ row.measure }} | {{ row.due }} |\n{% endfor %}\n',
      en: '| No. | Shortcoming | Measure | Due |\n|:---:|----------------|----------------|:--------:|\n{% for row in plan.rows %}| {{ row.number }} | {{ row.shortcoming }} | {{ row.measure }} | {{ row.due }} |\n{% endfor %}\n',
    },
  },
  {
    name: '{% if %}',
    meaning: {
      vi: 'chỉ in khi có dữ kiện, không thì in câu khác',
      en: 'only where a fact is given, else another sentence',
    },
    insert: same('{% if plan.deadline %}\n{{ plan.deadline }}\n{% else %}\n{{ nothing }}\n{% endif %}\n'),
  },
];
