import { caseJsonSchema } from '../contract/case-file/json-schema.ts';
import { type CommandContext, EXIT, type ExitCode } from './command-context.ts';

/** `ketluan schema` */
export function schemaCommand(context: CommandContext): ExitCode {
  context.print(JSON.stringify(caseJsonSchema(), null, 2));
  return EXIT.done;
}
