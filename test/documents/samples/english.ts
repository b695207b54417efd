import { blank, text } from '../../../electron/documents/model/inline.ts';
import type { OfficialDocument } from '../../../electron/documents/model/official-document.ts';
import { PORTRAIT_A4 } from '../../../electron/documents/model/page.ts';
import { BodyBuilder } from './build.ts';

const body = new BodyBuilder('english')
  .paragraph('Pursuant to the Law on Inspection of 14 November 2022;', 'legal-ground')
  .paragraph(['Pursuant to Decision No. ', blank, '/QĐ-TTTP of 8 January 2024 of the Chief Inspector.'], 'legal-ground')
  .heading(1, 'roman', 'parts', 'GENERAL INFORMATION')
  .paragraph(
    'Bình An District has eleven wards. During the inspected period the District People’s Committee received more than 214,000 applications, of which 35.79% were lodged online; 1,405 of the 1,531 files examined had been settled on time.',
  )
  .heading(1, 'roman', 'parts', 'FINDINGS')
  .heading(2, 'arabic', 'contents', 'Publication of administrative procedures')
  .items(
    'letter',
    'faults',
    'Twenty-seven amended procedures had not been updated in time;',
    'One ward had not displayed the address for complaints & suggestions (item <b>).',
  )
  .heading(2, 'arabic', 'contents', 'Receipt and settlement of applications')
  .items('dash', 'late', 'One hundred and twenty-six files were late;', 'only nineteen carried a letter of apology.')
  .paragraph('The Chief Inspector requires the District to report by 17 July 2024./.')
  .build();

/** An unofficial translation: notice on top, no place for signature and seal. */
export const english: OfficialDocument = {
  language: 'en',
  properties: {
    title: 'Inspection conclusion',
    subject: 'Administrative procedures in Bình An District',
    author: 'Inspectorate of Vĩnh Hưng City',
    keywords: ['inspection'],
    createdOn: '2024-05-17',
  },
  page: PORTRAIT_A4,
  header: {
    translationNotice: [text('REFERENCE TRANSLATION – the Vietnamese original alone is valid')],
    nationalTitle: 'SOCIALIST REPUBLIC OF VIETNAM',
    motto: 'Independence - Freedom - Happiness',
    parentAgencies: [[text('PEOPLE’S COMMITTEE OF VĨNH HƯNG CITY')]],
    issuingAgency: [text('CITY INSPECTORATE')],
    number: [text('No.: '), blank, text('/KL-TTTP')],
    placeAndDate: [text('Vĩnh Hưng, '), blank, text(' 2024')],
    typeName: [text('INSPECTION CONCLUSION')],
    subject: [text('On the settlement of administrative procedures in Bình An District, 2021–2023')],
    addressees: null,
  },
  body,
  closing: {
    recipients: {
      heading: 'Recipients:',
      items: [[text('- As above;')], [text('- Archives: Registry.')]],
    },
    signing: {
      titleLines: [[text('FOR THE CHIEF INSPECTOR')], [text('DEPUTY CHIEF INSPECTOR')]],
      signatureSpace: false,
      name: [text('Nguyễn Thị Thanh Hương')],
    },
  },
  appendices: [],
};
