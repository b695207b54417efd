import { elements, find } from '../../../electron/documents/check/word/tree.ts';
import type { XmlElement, XmlNode } from '../../../electron/documents/check/word/xml.ts';
import { WordFile } from './word-file.ts';

type Names = { readonly kept: string; readonly gone: string };

/** What Word does with «accept all» or «reject all», in the plainest way. */
export function settled(bytes: Uint8Array, decision: 'accept' | 'reject'): Uint8Array {
  const file = new WordFile(bytes);
  settle(file.body, decision === 'accept' ? { kept: 'w:ins', gone: 'w:del' } : { kept: 'w:del', gone: 'w:ins' });
  return file.saved();
}

function settle(parent: XmlElement, names: Names): void {
  const children = parent.children.flatMap((each) => (typeof each === 'string' ? [each] : settledNode(each, names)));
  parent.children.splice(0, parent.children.length, ...children);
}

function settledNode(node: XmlElement, names: Names): XmlNode[] {
  if (node.name === names.gone) return [];
  if (node.name === 'w:tr' && find(node, 'w:trPr', names.gone) !== undefined) return [];
  // A paragraph whose end went is one with the next; whole paragraphs are all that goes here.
  if (node.name === 'w:p' && find(node, 'w:pPr', 'w:rPr', names.gone) !== undefined) return [];
  settle(node, names);
  if (node.name === 'w:tbl' && elements(node, 'w:tr').length === 0) return [];
  if (node.name === 'w:delText') return [{ ...node, name: 'w:t', raw: 'w:t' }];
  return node.name === names.kept ? node.children : [node];
}
