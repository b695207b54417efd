import type { XmlElement, XmlNode } from './xml.ts';

/** Finding one's way in a parsed part. */

export function elements(parent: XmlElement | undefined, name?: string): XmlElement[] {
  const all = (parent?.children ?? []).filter((each) => typeof each !== 'string');
  return name === undefined ? all : all.filter((each) => each.name === name);
}

/** The first element at the end of a path of names. */
export function find(parent: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let element = parent;
  for (const name of path) {
    element = element?.children.find((each): each is XmlElement => typeof each !== 'string' && each.name === name);
  }
  return element;
}

/** All elements of a name, at any depth, in document order. */
export function descendants(parent: XmlElement | undefined, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const walk = (element: XmlElement): void => {
    for (const each of elements(element)) {
      if (each.name === name) found.push(each);
      walk(each);
    }
  };
  if (parent !== undefined) walk(parent);
  return found;
}

export function value(element: XmlElement | undefined): string | undefined {
  return element?.attributes['w:val'];
}

/** A switch such as w:b: present means on, unless it says otherwise; undefined when it is not there. */
export function isOn(element: XmlElement | undefined): boolean | undefined {
  if (element === undefined) return undefined;
  return !['false', '0', 'off', 'none'].includes(value(element) ?? 'true');
}

export function textOf(node: XmlNode): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}

const MM: Readonly<Record<string, number>> = { mm: 1, cm: 10, in: 25.4, pt: 25.4 / 72, pc: 25.4 / 6, pi: 25.4 / 6 };

/** Twips, or a length with its unit as strict files write it, in mm; undefined when there is none. */
export function millimetres(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const [, amount, unit] = /^(-?[\d.]+)([a-z]*)$/.exec(written.trim()) ?? [];
  const number = Number(amount);
  if (!Number.isFinite(number)) return undefined;
  return unit === undefined || unit === '' ? (number / 1440) * 25.4 : number * (MM[unit] ?? 0);
}

export function points(written: string | undefined): number | undefined {
  const length = millimetres(written);
  return length === undefined ? undefined : (length / 25.4) * 72;
}
