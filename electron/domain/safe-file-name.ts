/** Names that Windows keeps for devices, whatever ending follows. */
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i;
/** What Windows takes in no name. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}]/gu;
/** Marks that turn the direction of writing: «gpj.exe» could show as «exe.jpg». */
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** The whole path must stay under Windows' 260 characters. */
const LONGEST = 120;

/** The name as a file may bear it on Windows, macOS and Linux; Vietnamese letters and the ending stay. */
export function safeFileName(name: string): string {
  const clean = name.normalize('NFC').replace(UNSEEN, '').replace(FORBIDDEN, '_').trim();
  const [, bare = clean, ending = ''] = /^(.+?)(\.[^. ]{1,10})?$/s.exec(clean.replace(/[. ]+$/, '')) ?? [];
  const short = [...bare]
    .slice(0, LONGEST)
    .join('')
    .replace(/[. ]+$/, '');
  const [first = ''] = short.split('.');
  if (short === '') return `tep${ending}`;
  return `${RESERVED.test(first.trim()) ? '_' : ''}${short}${ending}`;
}
