/** Why a version was kept: handed out as a file, by hand, or before another version was restored over it. */
export type VersionReason = 'exported' | 'by-hand' | 'before-restore';
