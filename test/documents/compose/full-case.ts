import type { BilingualText } from '../../../electron/domain/bilingual-text.ts';
import type { Finding } from '../../../electron/domain/finding.ts';
import type { InspectedUnit, InspectionCase, InspectionKind } from '../../../electron/domain/inspection.ts';
import type { LegalBasis } from '../../../electron/domain/legal-basis.ts';
import type { DocumentDetails, Meeting } from '../../../electron/domain/official-document.ts';
import type { Recommendation } from '../../../electron/domain/recommendation.ts';
import { fullFollowUp } from './full-follow-up.ts';

/** The name of a fact in each language, so that a document shows which language it took. */
export type Wording = (name: string) => BilingualText;

/** One word a language, with its mark: «VIsubject», «ENsubject». */
export const marked: Wording = (name) => ({ vi: `VI${name}`, en: `EN${name}` });

const TWO_MONTHS = { kind: 'within', amount: 2, unit: 'month', from: 'issue' } as const;

function basis(t: Wording, name: string): LegalBasis {
  return {
    type: 'decree',
    number: '61/2018/NĐ-CP',
    date: '2018-04-23',
    issuer: t(`${name}Issuer`),
    subject: t(`${name}Subject`),
    article: '19',
    clause: '9',
    point: 'a',
  };
}

function unit(t: Wording, id: string): InspectedUnit {
  return {
    id,
    name: t(`Unit-${id}`),
    parents: [t(`Parent-${id}`)],
    abbreviation: 'SNV',
    place: t(`Place-${id}`),
    headPost: t(`HeadPost-${id}`),
    overview: t(`Overview-${id}`),
  };
}

function finding(t: Wording, id: string, over: Partial<Finding>): Finding {
  return {
    id,
    kind: 'shortcoming',
    unitIds: [],
    contentId: 'content',
    title: t(`Title-${id}`),
    narrative: t(`Narrative-${id}`),
    counts: [
      { affected: { value: 548 }, total: { value: 1531 }, unit: t(`CountUnit-${id}`), label: t(`CountLabel-${id}`) },
      { affected: { value: 860, approximation: 'over' }, total: { value: 14000, approximation: 'more-than' } },
    ],
    legalBases: [basis(t, `Basis-${id}`)],
    causes: [
      { kind: 'objective', text: t(`CauseO-${id}`) },
      { kind: 'subjective', text: t(`CauseS-${id}`) },
    ],
    responsibilities: [
      { kind: 'collective', who: t(`Collective-${id}`), text: t(`CollectiveText-${id}`) },
      { kind: 'individual', who: t(`Individual-${id}`) },
    ],
    explanation: { text: t(`Explained-${id}`), treatment: 'partly-accepted', reply: t(`Reply-${id}`) },
    evidence: [{ reference: t(`Evidence-${id}`), pages: '12-15' }],
    ...over,
  };
}

function recommendation(t: Wording, id: string, over: Partial<Recommendation>): Recommendation {
  return {
    id,
    addressee: t(`To-${id}`),
    action: t(`Action-${id}`),
    product: t(`Product-${id}`),
    findingIds: [],
    ...over,
  };
}

function details(t: Wording, over: Pick<DocumentDetails, 'kind' | 'unitId'>): DocumentDetails {
  const name = `${over.kind}${over.unitId ?? ''}`;
  return {
    number: '9',
    place: t(`DocumentPlace-${name}`),
    date: '2024-12-23',
    addressees: [t(`Addressee1-${name}`), t(`Addressee2-${name}`)],
    recipients: [t(`Recipient-${name}`)],
    fileUnder: 'TTr',
    signing: {
      authority: 'KT.',
      onBehalfOf: t(`Behalf-${name}`),
      post: t(`Post-${name}`),
      agencyPost: t(`AgencyPost-${name}`),
      name: 'Nguyễn Văn An',
    },
    ...over,
  };
}

function meeting(t: Wording, unitId: string): Meeting {
  return {
    startTime: '08:30',
    endTime: '16:00',
    place: t(`MeetingPlace-${unitId}`),
    teamSide: [{ name: 'Trần Thị Bình', post: t(`TeamSide-${unitId}`) }],
    unitSide: [{ name: 'Lê Văn Cường', post: t(`UnitSide-${unitId}`) }],
    unitSigner: { name: 'Lê Văn Cường', post: t(`UnitSigner-${unitId}`) },
    copies: 2,
  };
}

/** A case in which every fact is given, in both languages; two units, findings of one, of both, good and bad. */
export function fullCase(kind: InspectionKind, t: Wording = marked): InspectionCase {
  return {
    id: 'full',
    kind,
    subject: t('Subject'),
    decision: { number: '733/QĐ-UBND', date: '2024-06-17', issuer: t('Issuer'), subject: t('DecisionSubject') },
    inspectingBody: { name: t('Body'), parents: [t('BodyParent')], abbreviation: 'TTT', place: t('BodyPlace') },
    team: {
      name: t('Team'),
      abbreviation: 'ĐKT',
      members: [{ role: 'head', name: 'Trần Thị Bình', post: t('HeadPost') }],
    },
    units: [unit(t, 'one'), unit(t, 'two')],
    period: { from: '2023-01-01', to: '2024-06-30' },
    onSite: { from: '2024-09-16', to: '2024-09-23' },
    contents: [{ id: 'content', title: t('Content') }],
    legalGrounds: [basis(t, 'Ground')],
    teamReportDate: '2024-11-01',
    explanation: { date: '2024-12-01', text: t('Explanation') },
    appliedMeasures: t('Measures'),
    unitRequests: t('Requests'),
    findings: [
      finding(t, 'good', { kind: 'achievement' }),
      finding(t, 'all', {}),
      finding(t, 'first', { unitIds: ['one'] }),
      { ...finding(t, 'loose', { unitIds: ['two'] }), contentId: 'unknown' },
    ],
    recommendations: [
      recommendation(t, 'answering', { findingIds: ['all', 'first'], term: { kind: 'at-once' } }),
      recommendation(t, 'general', {
        addressee: t('Unit-one'),
        term: { kind: 'within', amount: 15, unit: 'working-day', from: 'receipt' },
      }),
    ],
    fileStatistics: {
      rows: [undefined, 'one', 'two'].map((unitId, index) => ({
        id: `files-${index}`,
        unitId,
        field: t(`Field-${index}`),
        figures: {
          online: 3,
          direct: 2,
          carriedOver: 1,
          early: 1,
          onTime: 2,
          late: 1,
          inTime: 1,
          overdue: 1,
          refused: 0,
          withdrawn: 0,
        },
      })),
    },
    plan: {
      term: TWO_MONTHS,
      reportTo: t('ReportTo'),
      entries: [
        {
          findingId: 'all',
          unitId: 'one',
          measure: t('EntryMeasure'),
          lead: t('EntryLead'),
          cooperating: t('EntryWith'),
          due: TWO_MONTHS,
          product: t('EntryProduct'),
          note: t('EntryNote'),
        },
      ],
    },
    followUp: fullFollowUp(t),
    documents: [
      details(t, { kind: 'conclusion' }),
      details(t, { kind: 'check-report' }),
      details(t, { kind: 'check-notice' }),
      details(t, { kind: 'correction-letter' }),
      details(t, { kind: 'implementation-check-decision' }),
      details(t, { kind: 'synthesis-report' }),
      ...['one', 'two'].flatMap((unitId) => [
        details(t, { kind: 'remediation-plan', unitId }),
        details(t, { kind: 'reminder-letter', unitId }),
        details(t, { kind: 'second-reminder-letter', unitId }),
        details(t, { kind: 'follow-up-closing', unitId }),
        details(t, { kind: 'remediation-report', unitId }),
        { ...details(t, { kind: 'minutes', unitId }), meeting: meeting(t, unitId) },
      ]),
    ],
  };
}
