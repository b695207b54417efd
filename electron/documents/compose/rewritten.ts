import { BLANK, type Inline, type Inlines, plainText } from '../model/inline.ts';
import { wordDiff } from '../model/word-diff.ts';
import { withBlanks } from './inserted-values.ts';

type Marks = Pick<Extract<Inline, { type: 'text' }>, 'bold' | 'italic' | 'lang' | 'origins'>;

/** Other words in the same form: what stays keeps its marks, what comes in takes those of the words before it. */
export function rewritten(inlines: Inlines, text: string): Inlines {
  const pieces: { text: string; readonly marks: Marks }[] = [];
  for (const { sign, marks } of signsOf(inlines, oneLine(text))) {
    const last = pieces.at(-1);
    if (last !== undefined && isOne(last.marks, marks)) last.text += sign;
    else pieces.push({ text: sign, marks });
  }
  return pieces.flatMap((each) => withBlanks(each.text, given(each.marks)));
}

type Sign = { readonly sign: string; readonly marks: Marks };

function signsOf(inlines: Inlines, text: string): readonly Sign[] {
  const marks = inlines.flatMap(marksOfCharacters);
  let at = 0;
  return wordDiff(plainText(inlines), text).flatMap((part) => {
    const start = at;
    if (part.type !== 'new') at += part.text.length;
    if (part.type === 'gone') return [];
    const beside = marks[Math.max(0, start - 1)] ?? marks[0] ?? {};
    return part.text.split('').map((sign, step) => ({
      sign,
      marks: part.type === 'same' ? (marks[start + step] ?? beside) : beside,
    }));
  });
}

/** The model knows neither tabs nor line ends inside a paragraph. */
function oneLine(text: string): string {
  return text.normalize('NFC').replace(/[\t\n\r\u2028\u2029]+/g, ' ');
}

function marksOfCharacters(inline: Inline): readonly Marks[] {
  const { bold, italic, origins } = inline;
  const lang = inline.type === 'text' ? inline.lang : undefined;
  const { length } = inline.type === 'text' ? inline.text : BLANK;
  return Array.from({ length }, () => ({ bold, italic, lang, origins }));
}

function isOne(one: Marks, other: Marks): boolean {
  return (
    one.bold === other.bold && one.italic === other.italic && one.lang === other.lang && one.origins === other.origins
  );
}

function given({ bold, italic, lang, origins }: Marks): Marks {
  return {
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(lang === undefined ? {} : { lang }),
    ...(origins === undefined ? {} : { origins }),
  };
}
