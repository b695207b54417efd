import { useElementSize } from '@mantine/hooks';
import { memo, useMemo } from 'react';
import { stylesOf } from '../../../../electron/contract/document-styles.ts';
import type { Appendix, OfficialDocument, PageSetup } from '../../../../electron/contract/types.ts';
import { type FlowUnit, unitsOf, whole } from './flow.tsx';
import { ClosingPart, HeaderPart } from './header-and-closing.tsx';
import { PagedFlow } from './paged-flow.tsx';
import { AppendixHead, HeaderInBoth, TranslatedClosing } from './side-by-side.tsx';
import { PaperStyles } from './style-css.ts';

const PX_PER_MM = 96 / 25.4;

/** The whole document as sheets on a desk, as wide as there is room. */
export const DocumentSheets = memo(function DocumentSheets({ document }: { readonly document: OfficialDocument }) {
  const { ref, width } = useElementSize();
  const zoomOf = (page: PageSetup) => Math.max(0.35, Math.min(1.25, width / (page.width * PX_PER_MM)));
  const body = useMemo(() => bodyUnits(document), [document]);
  const appendices = useMemo(
    () => document.appendices.map((appendix) => ({ appendix, units: appendixUnits(appendix) })),
    [document],
  );
  return (
    <PaperStyles value={stylesOf(document.sizes)}>
      <div className="kl-sheets" lang={document.language}>
        <div ref={ref} />
        {width === 0 ? null : (
          <PagedFlow page={document.page} units={body} zoom={zoomOf(document.page)} contact={document.contact} />
        )}
        {width === 0
          ? null
          : appendices.map(({ appendix, units }) => (
              <PagedFlow key={appendix.id} page={appendix.page} units={units} zoom={zoomOf(appendix.page)} />
            ))}
      </div>
    </PaperStyles>
  );
});

/** A block of a template may be called «closing» too: ids of what surrounds the body begin with a slash. */
function bodyUnits({ header, body, closing, translation }: OfficialDocument): readonly FlowUnit[] {
  const units = unitsOf(body);
  const end = whole('/closing', closing, <ClosingPart closing={closing} />);
  if (translation === undefined) return [whole('/header', header, <HeaderPart header={header} />), ...units, end];
  return [
    { id: '/header', keepWithNext: false, node: <HeaderInBoth header={header} translation={translation.header} /> },
    ...units,
    end,
    whole('/en:closing', translation, <TranslatedClosing {...translation} />),
  ];
}

function appendixUnits(appendix: Appendix): readonly FlowUnit[] {
  const head = <AppendixHead appendix={appendix} />;
  return [{ id: `${appendix.id}/head`, keepWithNext: true, node: head }, ...unitsOf(appendix.body)];
}
