import type { ReadWord } from '../check/word/read-word.ts';
import { parseXml } from '../check/word/xml.ts';
import type { NewSuggestion } from './paragraph-suggestions.ts';
import { commentsOf, linesOfUnit, noteTexts, textOfUnit } from './read-text.ts';
import type { Setting } from './setting.ts';

function partOf({ source }: ReadWord, ending: string) {
  const name = source.names.find((each) => each.endsWith(`/${ending}`));
  const text = name === undefined ? undefined : source.text(name);
  return text === undefined ? undefined : parseXml(text);
}

/** What a person wrote beside the text: comments, notes, words at the head and foot of the page. To be read, never applied. */
export function remarks(setting: Setting, old: ReadWord, now: ReadWord): readonly NewSuggestion[] {
  return [...comments(setting, now), ...elsewhere(old, now)];
}

function comments(setting: Setting, now: ReadWord): readonly NewSuggestion[] {
  const places = new Map<string, number>();
  setting.now.forEach((unit, place) => {
    for (const id of linesOfUnit(unit).flatMap(commentsOf)) places.set(id, place);
  });
  return noteTexts(partOf(now, 'comments.xml'), 'w:comment').map(({ id, text, attributes }) => {
    const place = places.get(id);
    const unit = place === undefined ? undefined : setting.now[place];
    const pair = place === undefined ? undefined : setting.pairOfNow.get(place);
    return {
      ...remark('comment', unit === undefined ? '' : textOfUnit(unit).replaceAll('\t', '\n'), text),
      lineId: pair === undefined ? null : (setting.firstLineOf(setting.old[pair.old])?.id ?? null),
      heading: pair === undefined ? '' : setting.headingAt(pair.old),
      by: { author: attributes['w:author'] ?? '', date: attributes['w:date'] ?? '' },
    };
  });
}

/** Texts that stand in the edited file outside of its body and that the draft's file has not. */
function elsewhere(old: ReadWord, now: ReadWord): readonly NewSuggestion[] {
  const textsOf = (read: ReadWord) => [
    ...read.document.margins.map((each) => each.text),
    ...['footnotes.xml', 'endnotes.xml'].flatMap((part) =>
      noteTexts(partOf(read, part), part === 'footnotes.xml' ? 'w:footnote' : 'w:endnote').map((each) => each.text),
    ),
  ];
  // A page number is «1» or nothing in the file; every program writes its own.
  const isWords = (text: string) => /\p{L}/u.test(text);
  const known = new Set(textsOf(old));
  return [...new Set(textsOf(now))]
    .filter((text) => isWords(text) && !known.has(text))
    .map((text) => remark('elsewhere', '', text));
}

function remark(kind: 'comment' | 'elsewhere', before: string, after: string): NewSuggestion {
  return {
    kind,
    lineId: null,
    heading: '',
    before,
    after,
    parts: [{ type: 'new', text: after }],
    changes: [],
    isAcceptable: false,
    by: null,
  };
}
