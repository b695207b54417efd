import { type ChartBlock, type ChartFill, fillOf } from '../model/chart.ts';
import { type ChartLayout, labelKey } from '../model/chart-layout.ts';
import { FONT_FAMILY, TABLE_TEXT_SIZE } from '../model/styles.ts';
import { LOCALES } from './styles.ts';
import { escapeXml, RELATIONSHIP_NAMESPACE, XML_DECLARATION } from './xml.ts';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const [CATEGORY_AXIS, VALUE_AXIS] = [500_001, 500_002];
const MILLIARD = 1_000_000_000;
const OUTLINE = `<a:ln w="6350"><a:solidFill>${colour('000000')}</a:solidFill></a:ln>`;

function colour(hex: string): string {
  return `<a:srgbClr val="${hex}"/>`;
}

/** The same shades and pattern as in the PDF. */
const FILLS: Readonly<Record<ChartFill, string>> = {
  white: `<a:solidFill>${colour('FFFFFF')}</a:solidFill>`,
  light: `<a:solidFill>${colour('D9D9D9')}</a:solidFill>`,
  dark: `<a:solidFill>${colour('999999')}</a:solidFill>`,
  hatched:
    `<a:pattFill prst="wdUpDiag"><a:fgClr>${colour('000000')}</a:fgClr>` +
    `<a:bgClr>${colour('FFFFFF')}</a:bgClr></a:pattFill>`,
};

/**
 * A chart of stacked bars as DrawingML, with the figures in it: Word draws it from these and opens the workbook to change them.
 * Order of elements: ECMA-376, part 1, 21.2.
 */
export function chartXml(block: ChartBlock, layout: ChartLayout): string {
  const { language } = block;
  const series = block.series.map((_, place) => seriesXml(block, place, layout)).join('');
  return (
    `${XML_DECLARATION}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${MAIN}" xmlns:r="${RELATIONSHIP_NAMESPACE}">` +
    `<c:date1904 val="0"/><c:lang val="${LOCALES[language]}"/><c:roundedCorners val="0"/>` +
    '<c:chart><c:autoTitleDeleted val="1"/><c:plotArea>' +
    plotLayout(layout) +
    '<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>' +
    `${series}<c:gapWidth val="40"/><c:overlap val="100"/>` +
    `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>` +
    `${categoryAxis()}${valueAxis(layout, language)}</c:plotArea>` +
    `<c:legend><c:legendPos val="t"/>${legendLayout(layout)}<c:overlay val="0"/></c:legend>` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/>' +
    `</c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(language)}` +
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
  );
}

/** Word would group digits by the settings of the computer: the sign of the document's language is written into the format. */
function format(most: number, language: 'vi' | 'en'): string {
  if (most >= MILLIARD) return '#,##0';
  const sign = language === 'vi' ? '&quot;.&quot;' : '&quot;,&quot;';
  return `[&gt;=1000000]0${sign}000${sign}000;[&gt;=1000]0${sign}000;0`;
}

/** Names and bars share the width as in the PDF; left to itself, Word gives long names most of it. */
function plotLayout({ plot, width, height }: ChartLayout): string {
  const shares = { x: plot.x / width, y: plot.y / height, w: plot.width / width, h: plot.height / height };
  return placed('<c:layoutTarget val="inner"/>', shares);
}

/** The legend has the room above the bars: left to themselves, programs break it early and draw it over them. */
function legendLayout({ plot, height }: ChartLayout): string {
  return placed('', { x: 0, y: 0, w: 1, h: plot.y / height });
}

function placed(target: string, shares: Readonly<Record<'x' | 'y' | 'w' | 'h', number>>): string {
  const values = Object.entries(shares).map(([name, share]) => `<c:${name} val="${share.toFixed(4)}"/>`);
  return (
    `<c:layout><c:manualLayout>${target}<c:xMode val="edge"/><c:yMode val="edge"/>` +
    `${values.join('')}</c:manualLayout></c:layout>`
  );
}

function textProperties(language: 'vi' | 'en'): string {
  const size = TABLE_TEXT_SIZE * 100;
  const fonts = ['latin', 'ea', 'cs'].map((each) => `<a:${each} typeface="${FONT_FAMILY}"/>`).join('');
  const black = `<a:solidFill>${colour('000000')}</a:solidFill>`;
  return (
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}" b="0">${black}${fonts}</a:defRPr></a:pPr>` +
    `<a:endParaRPr lang="${LOCALES[language]}"/></a:p></c:txPr>`
  );
}

function seriesXml(block: ChartBlock, place: number, layout: ChartLayout): string {
  const { name = '', values = [] } = block.series[place] ?? {};
  const column = String.fromCharCode(66 + place);
  const last = block.categories.length + 1;
  return (
    `<c:ser><c:idx val="${place}"/><c:order val="${place}"/><c:tx><c:strRef><c:f>Sheet1!$${column}$1</c:f>` +
    `<c:strCache>${points([name])}</c:strCache></c:strRef></c:tx>` +
    `<c:spPr>${FILLS[fillOf(place)]}${OUTLINE}</c:spPr><c:invertIfNegative val="0"/>` +
    labels(block, place, layout) +
    `<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${last}</c:f><c:strCache>${points(block.categories)}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>Sheet1!$${column}$2:$${column}$${last}</c:f><c:numCache>` +
    `<c:formatCode>0</c:formatCode>${points(values)}</c:numCache></c:numRef></c:val></c:ser>`
  );
}

/** What a reference holds; a figure that is not given has no point. */
function points(values: readonly (string | number | null)[]): string {
  const given = values.map((each, index) =>
    each === null ? '' : `<c:pt idx="${index}"><c:v>${escapeXml(String(each))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${given.join('')}`;
}

/** Figures stand where they have room, as in the PDF. */
function labels(block: ChartBlock, place: number, { labelled, axis }: ChartLayout): string {
  const { language } = block;
  const left = block.categories.flatMap((_, category) =>
    labelled.has(labelKey(place, category)) ? [] : [`<c:dLbl><c:idx val="${category}"/><c:delete val="1"/></c:dLbl>`],
  );
  const behind = fillOf(place) === 'hatched' ? FILLS.white : '<a:noFill/>';
  return (
    `<c:dLbls>${left.join('')}<c:numFmt formatCode="${format(axis.most, language)}" sourceLinked="0"/>` +
    `<c:spPr>${behind}<a:ln><a:noFill/></a:ln></c:spPr>${textProperties(language)}<c:dLblPos val="ctr"/>` +
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>' +
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}

/** The first bar is the uppermost. */
function categoryAxis(): string {
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/>` +
    '<c:axPos val="l"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:spPr>${OUTLINE}</c:spPr><c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/>` +
    '<c:lblAlgn val="ctr"/><c:lblOffset val="50"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="0"/></c:catAx>'
  );
}

function valueAxis({ axis }: ChartLayout, language: 'vi' | 'en'): string {
  const grid = `<a:ln w="6350"><a:solidFill>${colour('B3B3B3')}</a:solidFill></a:ln>`;
  return (
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/><c:max val="${axis.most}"/>` +
    '<c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>' +
    `<c:majorGridlines><c:spPr>${grid}</c:spPr></c:majorGridlines>` +
    `<c:numFmt formatCode="${format(axis.most, language)}" sourceLinked="0"/><c:majorTickMark val="none"/>` +
    '<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>' +
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="max"/><c:crossBetween val="between"/>` +
    `<c:majorUnit val="${axis.step}"/></c:valAx>`
  );
}
