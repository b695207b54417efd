import { mm, mmToTwips } from '../model/length.ts';
import type { PageSetup } from '../model/page.ts';
import { CONTACT_FOOT } from '../model/styles.ts';
import type { FrameRelationships } from './frame.ts';

/**
 * Page setup of a section. Each section counts its pages from 1 (Annex I, III.1: every appendix on its own) and has a
 * first page without header, so that the number 1 is not shown. The number stands in the middle of the top margin. A
 * section takes over the footer of the one before unless it names its own: contact lines stand on page 1 alone.
 */
export function sectionXml(page: PageSetup, relationships: FrameRelationships, isFirst: boolean): string {
  const landscape = page.orientation === 'landscape' ? ' w:orient="landscape"' : '';
  const { pageNumber, contact, noContact } = relationships;
  const footer = isFirst ? contact : noContact;
  return (
    `<w:sectPr><w:headerReference w:type="default" r:id="${pageNumber}"/>` +
    `${footer === null ? '' : `<w:footerReference w:type="first" r:id="${footer}"/>`}<w:type w:val="nextPage"/>` +
    `<w:pgSz w:w="${mmToTwips(page.width)}" w:h="${mmToTwips(page.height)}"${landscape}/>` +
    `<w:pgMar w:top="${mmToTwips(page.top)}" w:right="${mmToTwips(page.right)}" w:bottom="${mmToTwips(page.bottom)}" ` +
    `w:left="${mmToTwips(page.left)}" w:header="${mmToTwips(mm(page.top / 2))}" w:footer="${mmToTwips(CONTACT_FOOT.edge)}" ` +
    'w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>'
  );
}
