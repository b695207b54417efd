import { openStorage } from '../../../electron/storage/open-storage.ts';

/** Opens the folder named in the first argument, says what came of it, and keeps it until it is ended. */
const answer = openStorage({ dataFolder: process.argv[2] ?? '', now: () => new Date().toISOString() });
process.stdout.write(`${answer.ok ? 'open' : answer.problems.map(({ code }) => code).join(' ')}\n`);
// Named in the timer, or the lock would be collected with the storage that nobody uses any more.
if (answer.ok) setInterval(() => answer.value, 1000);
