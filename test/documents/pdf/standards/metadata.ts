import { elements, parseXml, type XmlElement, type XmlNode } from '../../../readers/docx-xml.ts';
import {
  catalogOf,
  dictionaryAt,
  type Fault,
  follow,
  type PdfObjects,
  pdfA,
  pdfUA,
  streamAt,
  stringOf,
} from './pdf-objects.ts';

/** XMP (ISO 19005-2, 6.6) and its likeness to the information dictionary. */
export function metadataFaults(file: PdfObjects): readonly Fault[] {
  const reference = catalogOf(file)['/Metadata'];
  const stream = streamAt(file, reference);
  const { '/Type': type, '/Subtype': subtype, '/Filter': filter } = dictionaryAt(file, reference);
  if (stream === null || type !== '/Metadata' || subtype !== '/XML' || filter !== undefined)
    return [pdfA('6.6.2.1', 'no metadata stream'), pdfUA('7.1', 'no metadata stream')];
  const packet = stream.toString('utf8');
  if (!/^<\?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"\?>[\s\S]*<\?xpacket end="[rw]"\?>$/.test(packet))
    return [pdfA('6.6.2.1', 'no packet wrapper')];
  const properties = readProperties(packet);
  if (properties === null) return [pdfA('6.6.2.1', 'metadata is not well-formed XML')];
  return [...identificationFaults(properties), ...likenessFaults(file, properties), ...schemaFaults(properties)];
}

/** By «prefix:name»; the namespaces are checked with the whole. */
type Properties = ReadonlyMap<string, XmlElement>;

const NAMESPACES: Readonly<Record<string, string>> = {
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  pdfaExtension: 'http://www.aiim.org/pdfa/ns/extension/',
};

function readProperties(packet: string): Properties | null {
  const xml = packet.replace(/<\?xpacket[\s\S]*?\?>/g, '').trim();
  if (/&(?!(amp|lt|gt|quot|apos);)/.test(xml)) return null;
  const properties = new Map<string, XmlElement>();
  try {
    const [rdf] = elements(parseXml(xml));
    for (const each of rdf === undefined ? [] : elements(rdf)) {
      for (const property of elements(each)) {
        const prefix = property.name.split(':')[0] ?? '';
        if (each.attributes[`xmlns:${prefix}`] === NAMESPACES[prefix]) properties.set(property.name, property);
      }
    }
  } catch {
    return null;
  }
  return properties;
}

function text(element: XmlElement | undefined): string | null {
  const put = (each: XmlNode): string => (typeof each === 'string' ? each : each.children.map(put).join(''));
  return element === undefined ? null : put(element).trim();
}

function identificationFaults(properties: Properties): readonly Fault[] {
  const faults: Fault[] = [];
  if (text(properties.get('pdfaid:part')) !== '2') faults.push(pdfA('6.6.4', 'pdfaid:part is not 2'));
  if (text(properties.get('pdfaid:conformance')) !== 'A') faults.push(pdfA('6.6.4', 'pdfaid:conformance is not A'));
  if (text(properties.get('pdfuaid:part')) !== '1') faults.push(pdfUA('5', 'pdfuaid:part is not 1'));
  const title = properties.get('dc:title');
  if ((text(title) ?? '') === '' || !JSON.stringify(title).includes('"xml:lang":"x-default"'))
    faults.push(pdfUA('7.1', 'no dc:title'));
  return faults;
}

/** What of the information dictionary must be said again, and how. */
const LIKE: Readonly<Record<string, string>> = {
  '/Title': 'dc:title',
  '/Author': 'dc:creator',
  '/Subject': 'dc:description',
  '/Keywords': 'pdf:Keywords',
  '/Creator': 'xmp:CreatorTool',
  '/Producer': 'pdf:Producer',
  '/CreationDate': 'xmp:CreateDate',
};

function likenessFaults(file: PdfObjects, properties: Properties): readonly Fault[] {
  const info = dictionaryAt(file, file.trailer['/Info']);
  return Object.entries(LIKE).flatMap(([key, name]) => {
    const said = stringOf(follow(file, info[key]));
    const isDate = key === '/CreationDate';
    const expected = isDate ? isoDate(said) : said;
    return expected === text(properties.get(name)) ? [] : [pdfA('6.6.3', `${key} is «${expected}», ${name} is not`)];
  });
}

function isoDate(date: string | null): string | null {
  return date?.replace(/^D:(....)(..)(..)(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z') ?? null;
}

/** Schemas of XMP itself and of PDF/A, with the properties used; any other is described in the file (6.6.2.3). */
const PREDEFINED = new Set(
  'dc:format dc:title dc:description dc:creator dc:subject dc:language xmp:CreateDate xmp:CreatorTool pdf:Producer pdf:Keywords pdfaid:part pdfaid:conformance pdfaExtension:schemas'.split(
    ' ',
  ),
);

function schemaFaults(properties: Properties): readonly Fault[] {
  const schemas = inner(properties.get('pdfaExtension:schemas'));
  const described = new Set(schemas.flatMap(describedBy));
  return [...properties.keys()]
    .filter((each) => !PREDEFINED.has(each) && !described.has(each))
    .map((each) => pdfA('6.6.2.3.1', `${each} belongs to no known or described schema`));
}

/** Items of a Bag or Seq. */
function inner(list: XmlElement | undefined): readonly XmlElement[] {
  return elements(list).flatMap((each) => elements(each));
}

/** The properties that a schema of the file describes; none when the schema itself is not whole (6.6.2.3.3). */
function describedBy(schema: XmlElement): readonly string[] {
  const prefix = text(elements(schema, 'pdfaSchema:prefix')[0]) ?? '';
  const uri = text(elements(schema, 'pdfaSchema:namespaceURI')[0]);
  const name = text(elements(schema, 'pdfaSchema:schema')[0]) ?? '';
  if (uri !== NAMESPACES[prefix] || name === '') return [];
  return inner(elements(schema, 'pdfaSchema:property')[0]).flatMap((property) => {
    const of = (field: string) => text(elements(property, `pdfaProperty:${field}`)[0]) ?? '';
    const isWhole = of('valueType') === 'Integer' && of('category') === 'internal' && of('description') !== '';
    return isWhole ? [`${prefix}:${of('name')}`] : [];
  });
}
