import {
  IconFile,
  IconFileSpreadsheet,
  IconFileText,
  IconFileTypePdf,
  IconPhoto,
  IconPlayerPlay,
  type TablerIcon,
} from '@tabler/icons-react';
import { useState } from 'react';
import { LARGEST_PHOTO } from '../../../electron/contract/attachment-limits.ts';
import type { Attachment } from '../../../electron/contract/types.ts';

const SHOWN = /^image\/(jpeg|png|gif|webp|bmp)$/;
const ICONS: readonly (readonly [RegExp, TablerIcon])[] = [
  [/^image\//, IconPhoto],
  [/pdf$/, IconFileTypePdf],
  [/(spreadsheet|excel|csv)/, IconFileSpreadsheet],
  [/(word|text|rtf|presentation|powerpoint)/, IconFileText],
  [/^(audio|video)\//, IconPlayerPlay],
];

/** A photo small, the right way up; of everything else its kind. The name stands beside it. */
export function AttachmentPicture({ row, isHere }: { readonly row: Attachment; readonly isHere: boolean }) {
  const [isBroken, setBroken] = useState(false);
  if (isHere && !isBroken && SHOWN.test(row.mediaType) && row.size <= LARGEST_PHOTO)
    return (
      <img
        className="kl-attachment-picture"
        src={`/attachments/${row.sha256}`}
        alt=""
        loading="lazy"
        decoding="async"
        onError={() => setBroken(true)}
      />
    );
  const Icon = ICONS.find(([kind]) => kind.test(row.mediaType))?.[1] ?? IconFile;
  return (
    <span className="kl-attachment-picture">
      <Icon size={26} stroke={1.4} aria-hidden />
    </span>
  );
}
