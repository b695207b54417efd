import { join, relative } from 'node:path';
import { say } from '../words.mjs';
import { runVisibly } from './run-visibly.ts';

const sample = 'test/fixtures/cases/dak-mil-2024.json';
/** A check (kiểm tra), not an inspection (thanh tra): it ends in a report, and has no conclusion. */
const documents = ['check-report', 'remediation-plan'];
const languages = ['vi', 'en'];

/**
 * Drafts the sample's documents into out/sample/ through the command line, for machines that can open no window.
 * @param reason the sentence that says why there is no window
 * @returns exit code: 0 when everything was drafted
 */
export async function draftSample(repository: string, reason: 'noDisplay' | 'noElectron'): Promise<number> {
  const folder = join(repository, 'out', 'sample');
  say(reason, { folder: `${relative(process.cwd(), folder)}/` });
  const cli = join(repository, 'scripts', 'ketluan.mjs');
  for (const document of documents) {
    for (const language of languages) {
      const options = ['--document', document, '--lang', language, '--format', 'docx,pdf', '--out', folder];
      const code = await runVisibly(process.execPath, [cli, 'draft', join(repository, sample), ...options]);
      if (code !== 0) {
        say('sampleFailed');
        return code;
      }
    }
  }
  return 0;
}
