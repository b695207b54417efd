import { isDictionary, type PdfDictionary, type PdfObjects } from './pdf-objects.ts';

export type Mutation = {
  readonly clause: string;
  readonly name: string;
  readonly change: (file: PdfObjects) => unknown;
};

/** Of PDF/A. */
export function a(clause: string, name: string, change: Mutation['change']): Mutation {
  return { clause: `ISO 19005-2, ${clause}`, name, change };
}

/** Of PDF/UA. */
export function ua(clause: string, name: string, change: Mutation['change']): Mutation {
  return { clause: `ISO 14289-1, ${clause}`, name, change };
}

/** The first place of `from` in the file's bytes. */
export function changeBytes(from: string, to: string): Mutation['change'] {
  return (file) => {
    const text = file.bytes.toString('latin1');
    file.bytes = Buffer.from(
      text.replace(from, () => to),
      'latin1',
    );
  };
}

/** Every place of `from` in the first stream that has it. */
export function changeStream(from: string | RegExp, to: string): Mutation['change'] {
  return (file) => {
    for (const object of file.objects.values()) {
      const text = object.data?.toString('latin1') ?? '';
      const changed = text.replaceAll(from instanceof RegExp ? new RegExp(from, 'g') : from, to);
      if (changed === text) continue;
      object.data = Buffer.from(changed, 'latin1');
      return;
    }
  };
}

/** The first dictionary with the entry, which may be asked to have a value. */
export function dictionaryWith(file: PdfObjects, key: string, value?: string): PdfDictionary {
  for (const { value: found } of file.objects.values()) {
    if (isDictionary(found) && key in found && (value === undefined || found[key] === value)) return found;
  }
  throw new Error(`no dictionary with ${key} ${value ?? ''}`);
}
