import { draftMark, lineMark } from '../model/hidden-name.ts';

/** A hidden bookmark for the line of that id, to stand at the start of its paragraph. */
export type MarkLine = (lineId: string) => string;

/**
 * Hidden bookmarks by which paragraphs are known again when an edited file comes back. They are empty and stand at the start of
 * the paragraph: text that is typed over goes, the mark stays. The first paragraph carries the draft's own mark beside its.
 */
export function lineMarks(draftId: string | null): MarkLine {
  let count = 0;
  const bookmark = (name: string) => {
    count += 1;
    return `<w:bookmarkStart w:id="${count}" w:name="${name}"/><w:bookmarkEnd w:id="${count}"/>`;
  };
  return (lineId) => {
    const draft = count === 0 && draftId !== null ? bookmark(draftMark(draftId)) : '';
    return draft + bookmark(lineMark(lineId));
  };
}
