import { statfsSync } from 'node:fs';
import { type Problem, problem } from '../../domain/problem.ts';

/** Folders that a program keeps in step with a server: it may take a file away or lock it while we write. */
const SYNCED = /(^|[\\/])(OneDrive( - [^\\/]*)?|Dropbox( \([^\\/]*\))?|Google Drive|My Drive|iCloudDrive)([\\/]|$)/i;
/** Magic numbers of statfs: NFS, SMB, CIFS, SMB2, FUSE over ssh is not told from other FUSE. */
const NETWORK_TYPES: readonly number[] = [0x6969, 0x517b, 0xff534d42, 0xfe534d42];

/** What speaks against keeping data in a folder, as far as it can be seen from here. */
export function placeWarnings(
  folder: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): readonly Problem[] {
  const synced = [environment.OneDrive, environment.OneDriveCommercial, environment.OneDriveConsumer];
  const isSynced =
    SYNCED.test(folder) || synced.some((each) => each && folder.toLowerCase().startsWith(each.toLowerCase()));
  const isOnNetwork = /^(\\\\|\/\/)[^\\/?.]/.test(folder) || NETWORK_TYPES.includes(fileSystemOf(folder));
  return [
    ...(isSynced ? [problem('folder-is-synced', folder, { folder })] : []),
    ...(isOnNetwork ? [problem('folder-on-network', folder, { folder })] : []),
  ];
}

function fileSystemOf(folder: string): number {
  try {
    return statfsSync(folder).type >>> 0;
  } catch {
    return 0;
  }
}
