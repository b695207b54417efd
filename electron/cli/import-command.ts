import { importCase } from '../actions/import-case.ts';
import { type CommandContext, EXIT, type ExitCode, refuse } from './command-context.ts';
import { loadCase } from './load-case.ts';
import { withStorage } from './with-storage.ts';

/** `ketluan import CASE.json --data DIR`: answers the id under which the inspection is kept. */
export async function importCommand(context: CommandContext): Promise<ExitCode> {
  const path = context.argument;
  const read = await loadCase(path);
  if (!read.ok) return refuse(context, read.problems, path);
  return withStorage(context, 'to-write', ({ inspections }) => {
    const imported = importCase(inspections, read.value);
    if (!imported.ok) return refuse(context, imported.problems, path);
    context.print(imported.value.id);
    return EXIT.done;
  });
}
