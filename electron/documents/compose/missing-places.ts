const TAG = /\{%-?\s*(\w+)\s*([\s\S]*?)\s*-?%\}|(\{\{-?\s*nothing)(\s*-?\}\})/g;
const PATH = /^[\w.]+$/;

/** What a branch of a template prints in place of; null where it prints for another reason. */
type Branch = { readonly tag: string; readonly condition: string; readonly missing: string | null };

/**
 * The template text in which each `{{ nothing }}` that stands for something missing is told what: what the loop around it found
 * empty, or the condition around it found missing. Lines stay where they are.
 */
export function withMissingPlaces(template: string): string {
  const open: Branch[] = [];
  return template.replace(TAG, (whole, tag: string | undefined, argument: string, start: string, end: string) => {
    if (tag !== undefined) step(open, tag, argument);
    const missing = tag === undefined ? (open.at(-1)?.missing ?? null) : null;
    return missing === null ? whole : `${start} | missing: ${missing}${end}`;
  });
}

const OPENING = new Set(['for', 'if', 'unless', 'case']);

/** Into and out of the branches. */
function step(open: Branch[], tag: string, condition: string): void {
  if (OPENING.has(tag)) open.push({ tag, condition, missing: tag === 'if' ? missingIf(condition) : null });
  else if (tag === 'elsif') open.splice(-1, 1, { tag, condition, missing: missingIf(condition) });
  else if (tag === 'else') open.push(otherwise(open.pop()));
  else if (tag.startsWith('end') && OPENING.has(tag.slice(3))) open.pop();
}

/** «causes.isNone», «plan.rows.size == 0». */
function missingIf(condition: string): string | null {
  const empty = /^([\w.]+)\.size == 0$/.exec(condition)?.[1];
  if (empty !== undefined) return empty;
  return /^[\w.]+\.isNone$/.test(condition) ? asked(condition) : null;
}

function otherwise(branch: Branch | undefined): Branch {
  const { tag = '', condition = '' } = branch ?? {};
  const list = tag === 'for' ? /^\w+ in ([\w.]+)/.exec(condition)?.[1] : undefined;
  const isFact = (tag === 'if' || tag === 'elsif') && PATH.test(condition) && !condition.endsWith('.isNone');
  return { tag: 'else', condition, missing: list ?? (isFact ? asked(condition) : null) };
}

/** A yes or no is a fact of the group it stands in. */
function asked(path: string): string {
  const [, group, name] = /^(.+)\.((?:is|has)[A-Z]\w*)$/.exec(path) ?? [];
  if (group !== undefined) return `${group}, "${name}"`;
  return /^(?:is|has)[A-Z]/.test(path) ? '""' : path;
}
