import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runQuietly } from './run-quietly.ts';

/** Debian and Ubuntu packages of the libraries that Electron is linked with. */
const packageByLibrary: Readonly<Record<string, string>> = {
  'libX11.so.6': 'libx11-6',
  'libXcomposite.so.1': 'libxcomposite1',
  'libXdamage.so.1': 'libxdamage1',
  'libXext.so.6': 'libxext6',
  'libXfixes.so.3': 'libxfixes3',
  'libXrandr.so.2': 'libxrandr2',
  'libXss.so.1': 'libxss1',
  'libasound.so.2': 'libasound2',
  'libatk-1.0.so.0': 'libatk1.0-0',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libatspi.so.0': 'libatspi2.0-0',
  'libcairo.so.2': 'libcairo2',
  'libcups.so.2': 'libcups2',
  'libdbus-1.so.3': 'libdbus-1-3',
  'libdrm.so.2': 'libdrm2',
  'libexpat.so.1': 'libexpat1',
  'libgbm.so.1': 'libgbm1',
  'libgio-2.0.so.0': 'libglib2.0-0',
  'libglib-2.0.so.0': 'libglib2.0-0',
  'libgobject-2.0.so.0': 'libglib2.0-0',
  'libgtk-3.so.0': 'libgtk-3-0',
  'libnspr4.so': 'libnspr4',
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
  'libpango-1.0.so.0': 'libpango-1.0-0',
  'libsmime3.so': 'libnss3',
  'libudev.so.1': 'libudev1',
  'libxcb.so.1': 'libxcb1',
  'libxkbcommon.so.0': 'libxkbcommon0',
};

/** Renamed for 64-bit time in Debian 13 and Ubuntu 24.04, where the old name no longer installs for some. */
const renamedForTime64 = new Set([
  'libasound2',
  'libatk-bridge2.0-0',
  'libatk1.0-0',
  'libatspi2.0-0',
  'libcups2',
  'libglib2.0-0',
  'libgtk-3-0',
]);

const packageByBuildTool: Readonly<Record<string, string>> = { 'g++': 'g++', make: 'make', python3: 'python3' };

/** What is missing, by name, and the packages that bring it (sorted, each once). */
export type Missing = { readonly names: readonly string[]; readonly packages: readonly string[] };

/** The sonames that `ldd` says it cannot find. */
export function missingLibraryNames(lddOutput: string): readonly string[] {
  const names = [...lddOutput.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '');
  return [...new Set(names)].sort();
}

/** Whether /etc/os-release is of a release that renamed packages for 64-bit time. */
export function hasTime64Names(osRelease: string): boolean {
  const field = (name: string): string => new RegExp(`^${name}="?([^"\\n]*)`, 'm').exec(osRelease)?.[1] ?? '';
  const version = Number.parseFloat(field('VERSION_ID'));
  return field('ID') === 'ubuntu' ? version >= 24.04 : field('ID') === 'debian' && version >= 13;
}

/** The packages for the names (libraries or build tools); a name without a known package is only named. */
export function packagesFor(names: readonly string[], osRelease: string): readonly string[] {
  const newNames = hasTime64Names(osRelease);
  const packages = names.flatMap((name) => packageByLibrary[name] ?? packageByBuildTool[name] ?? []);
  return [...new Set(packages)].sort().map((name) => (newNames && renamedForTime64.has(name) ? `${name}t64` : name));
}

/** The command line that installs the packages on Debian and Ubuntu. */
export function aptLine(packages: readonly string[], isRoot: boolean): string {
  return `${isRoot ? '' : 'sudo '}apt-get install -y ${packages.join(' ')}`;
}

/** Whether a command can be started by its name. */
export function isOnPath(command: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)));
}

/** What Electron's executable, and the build of better-sqlite3 when it is still to come, lack on this Linux. */
export async function missingOnThisSystem(executable: string, needsBuild: boolean): Promise<Missing> {
  const libraries = missingLibraryNames(await runQuietly('ldd', [executable]));
  const tools = needsBuild ? Object.keys(packageByBuildTool).filter((tool) => !isOnPath(tool)) : [];
  const names = [...libraries, ...tools];
  const osRelease = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return { names, packages: packagesFor(names, osRelease) };
}
