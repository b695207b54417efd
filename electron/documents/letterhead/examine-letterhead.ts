import type { LetterheadFile, LetterheadReport } from '../../domain/letterhead.ts';
import { type Answer, done, ProblemError, problem, refused } from '../../domain/problem.ts';
import { readWord } from '../check/word/read-word.ts';
import type { OfficialDocument } from '../model/official-document.ts';
import { PORTRAIT_A4 } from '../model/page.ts';
import { writeWithLetterhead } from './write-with-letterhead.ts';

/** The least there can be: a letterhead that holds this holds any document. */
const TRIAL: OfficialDocument = {
  language: 'vi',
  properties: { title: '', subject: '', author: '', keywords: [], createdOn: '2000-01-01' },
  page: PORTRAIT_A4,
  header: {
    translationNotice: null,
    nationalTitle: '',
    motto: '',
    parentAgencies: [],
    issuingAgency: [],
    number: [],
    placeAndDate: [],
    typeName: [],
    subject: [],
    addressees: null,
  },
  body: [],
  closing: { recipients: { heading: '', items: [] }, signing: { titleLines: [], signatureSpace: false, name: [] } },
  appendices: [],
};

/** Fills the letterhead once and reads the result again. Whatever the file is, the answer is plain. */
export async function examineLetterhead(file: LetterheadFile): Promise<Answer<LetterheadReport>> {
  try {
    const { bytes, styles, problems } = await writeWithLetterhead(TRIAL, file);
    readWord(bytes);
    return done({ styles, problems });
  } catch (error) {
    if (error instanceof ProblemError) return refused(...error.problems);
    return refused(problem('check-file-broken', ''));
  }
}
