import type { ReactNode } from 'react';
import { PAIR_GUTTER } from '../../../../electron/contract/document-styles.ts';
import { SideProvider } from './style-css.ts';

type ColumnsProps = { readonly original?: ReactNode; readonly translation: ReactNode };

/** Original and English translation beside one another. */
export function Columns({ original, translation }: ColumnsProps) {
  return (
    <div style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: `${PAIR_GUTTER}mm` }}>
      <div>
        <SideProvider value="original">{original}</SideProvider>
      </div>
      <div lang="en">
        <SideProvider value="translated">{translation}</SideProvider>
      </div>
    </div>
  );
}
