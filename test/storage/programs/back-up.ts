import { ProblemError } from '../../../electron/domain/problem.ts';
import { backUp } from '../../../electron/storage/keeping/back-up.ts';

/** Makes one backup and prints the codes of what stood in the way. */
const [, , dataFolder = '', backupFolder = ''] = process.argv;
const job = {
  dataFolder,
  backupFolder,
  name: 'ket-luan-2026-11-22-0203.sqlite',
  now: '2026-11-21T19:03:00Z',
  today: '2026-11-22',
};
try {
  await backUp(job, () => {});
  process.stdout.write('[]');
} catch (error) {
  process.stdout.write(
    JSON.stringify(error instanceof ProblemError ? error.problems.map((each) => each.code) : String(error)),
  );
}
