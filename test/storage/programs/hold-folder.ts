import { openStorage } from '../../../electron/storage/open-storage.ts';

/** Opens the folder named in the first argument, says what came of it, and keeps it until it is ended. */
const answer = openStorage({ dataFolder: process.argv[2] ?? '', now: () => new Date().toISOString() });
process.stdout.write(`${answer.ok ? 'open' : answer.problems.map(({ code }) => code).join(' ')}\n`);
// What nobody asks for again would be collected, and the lock with it.
if (answer.ok) setInterval(() => answer.value, 1000);
