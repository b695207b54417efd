/** For searching: «Đắk Mil» and «dak mil» are the same. */
export function foldedText(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[đĐ]/g, 'd').toLocaleLowerCase('vi');
}

/** The same for comparing names and cells as wholes: white space of any kind is one space. */
export function foldedLine(text: string): string {
  return foldedText(text).replaceAll(/\s+/g, ' ').trim();
}

/** True when each word asked for occurs somewhere in the folded text. */
export function holdsWords(folded: string, words: string): boolean {
  return foldedText(words)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}
