import { mm, mmToTwips } from '../model/length.ts';
import type { PageSetup } from '../model/page.ts';

/**
 * Page setup of a section. Each section counts its pages from 1 (Annex I, III.1: every appendix on its own) and has a
 * first page without header, so that the number 1 is not shown. The number stands in the middle of the top margin.
 */
export function sectionXml(page: PageSetup, headerRelationship: string): string {
  const landscape = page.orientation === 'landscape' ? ' w:orient="landscape"' : '';
  return (
    `<w:sectPr><w:headerReference w:type="default" r:id="${headerRelationship}"/><w:type w:val="nextPage"/>` +
    `<w:pgSz w:w="${mmToTwips(page.width)}" w:h="${mmToTwips(page.height)}"${landscape}/>` +
    `<w:pgMar w:top="${mmToTwips(page.top)}" w:right="${mmToTwips(page.right)}" w:bottom="${mmToTwips(page.bottom)}" ` +
    `w:left="${mmToTwips(page.left)}" w:header="${mmToTwips(mm(page.top / 2))}" w:footer="${mmToTwips(mm(page.bottom / 2))}" ` +
    'w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>'
  );
}
