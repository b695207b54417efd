import type { TemplateFolder } from '../../domain/office-template.ts';
import { DOCUMENT_KINDS, type DocumentKind } from '../../domain/official-document.ts';
import type { Problem } from '../../domain/problem.ts';
import { checkFolder } from '../compose/check-templates.ts';
import { InsertedValues } from '../compose/inserted-values.ts';
import { openTemplate } from '../compose/open-templates.ts';
import type { PlacedBlock } from '../compose/render-fault.ts';
import { templateEngine } from '../compose/template-engine.ts';
import { syntaxFaults } from '../compose/template-faults.ts';
import type { TemplateFile } from '../compose/template-file.ts';
import type { TemplateSource } from '../compose/template-source.ts';
import { factFaults } from './check-facts.ts';
import { characterFaults, markFaults } from './check-marks.ts';
import type { FactShape } from './fact-shape.ts';

/** The facts that templates of a folder may name. */
export type FactsOf = (folder: TemplateFolder) => FactShape;

const LANGUAGES = ['vi', 'en'] as const;

/**
 * One template read without any case: outline, settings, needed blocks, both languages against each other, what Liquid cannot
 * read, facts and parts that do not exist, marks that are not closed. Everything at once, in the order of the files.
 */
export function checkTemplate(folder: TemplateFolder, source: TemplateSource, factsOf: FactsOf): readonly Problem[] {
  const inFiles = LANGUAGES.flatMap((language) => {
    const path = `${folder}/${language}.md`;
    return [
      ...characterFaults(`templates/${path}`, source(path) ?? ''),
      ...blockFaults({ folder, language, source, factsOf, isCommonSound: folder !== 'common' }),
    ];
  });
  return inOrder(eachOnce([...checkFolder(folder, source), ...inFiles]));
}

type BlockCheck = {
  readonly folder: TemplateFolder;
  readonly language: 'vi' | 'en';
  readonly source: TemplateSource;
  readonly factsOf: FactsOf;
  /** True when the common template is one in use, which passed its own check. */
  readonly isCommonSound: boolean;
};

function blockFaults({ folder, language, source, factsOf, isCommonSound }: BlockCheck): readonly Problem[] {
  const file = openTemplate(`${folder}/${language}.md`, source, []);
  if (file === null) return [];
  const common = folder === 'common' ? file : openTemplate(`common/${language}.md`, source, []);
  const parts = new Map([...partsOf(common), ...partsOf(file)]);
  const engine = templateEngine(
    new InsertedValues(),
    Object.fromEntries([...parts].map(([id, { block }]) => [id, block.body])),
  );
  const facts = factsOf(folder);
  const sound = isCommonSound ? (common?.path ?? null) : null;
  return placedBlocks(file).flatMap((at) => {
    const notRead = syntaxFaults(at, engine);
    if (notRead.length > 0) return notRead;
    // What a part is handed is judged where it is called.
    const unknown = at.block.id.startsWith('part-') ? [] : factFaults(at, engine, facts, parts, sound);
    return [...unknown, ...markFaults(at)];
  });
}

/** Parts of `common` are called by the kinds: each kind's calls are followed into the common file. */
export function checkCallers(source: TemplateSource, factsOf: FactsOf): readonly Problem[] {
  const all = DOCUMENT_KINDS.flatMap((kind: DocumentKind) =>
    LANGUAGES.flatMap((language) => blockFaults({ folder: kind, language, source, factsOf, isCommonSound: false })),
  );
  return inOrder(eachOnce(all));
}

function placedBlocks(file: TemplateFile): readonly PlacedBlock[] {
  return [...file.blocks, ...file.appendices.flatMap((each) => each.blocks)].map((block) => ({ file, block }));
}

function partsOf(file: TemplateFile | null): readonly (readonly [string, PlacedBlock])[] {
  if (file === null) return [];
  return file.blocks.filter(({ id }) => id.startsWith('part-')).map((block) => [block.id, { file, block }] as const);
}

export function eachOnce(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((each) => [JSON.stringify(each), each])).values()];
}

/** By file as given, then by line. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const files = [...new Set(problems.map(({ where }) => where.replace(/:\d+$/, '')))];
  const place = ({ where }: Problem) =>
    files.indexOf(where.replace(/:\d+$/, '')) * 1_000_000 + Number(/:(\d+)$/.exec(where)?.[1] ?? 0);
  return problems.toSorted((one, other) => place(one) - place(other));
}
