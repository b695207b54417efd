import { z } from 'zod';
import { caseFileSchema } from '../case-schema.ts';

/** A node of the JSON Schema, as far as the case file uses the language. */
export type JsonSchema = {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
};

/** JSON Schema (draft 2020-12) of the case file as a person writes it: lists that may be left out are not required. */
export function caseJsonSchema(): JsonSchema {
  const schema = z.toJSONSchema(caseFileSchema, { io: 'input' });
  return { ...schema, title: 'Kết Luận: case file, version 1' } as JsonSchema;
}

function childrenOf(schema: JsonSchema, step: PropertyKey): readonly JsonSchema[] {
  const child = typeof step === 'number' ? schema.items : schema.properties?.[String(step)];
  const inOptions = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((option) => childrenOf(option, step));
  return child === undefined ? inOptions : [child, ...inOptions];
}

function fieldsOf(schema: JsonSchema): readonly string[] {
  const options = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return [...Object.keys(schema.properties ?? {}), ...options.flatMap(fieldsOf)];
}

/** Names of the fields a group of the case file may have, e.g. of `['findings', 3, 'counts', 0]`; empty where there is no group. */
export function knownFieldsAt(path: readonly PropertyKey[], schema: JsonSchema = caseJsonSchema()): readonly string[] {
  const found = path.reduce<readonly JsonSchema[]>(
    (nodes, step) => nodes.flatMap((node) => childrenOf(node, step)),
    [schema],
  );
  return [...new Set(found.flatMap(fieldsOf))];
}
