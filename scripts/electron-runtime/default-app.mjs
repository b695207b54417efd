// Copied into the prepared Electron as its resources/app: behaves like Electron's own default application, that is,
// like `electron <folder>`. `-r <module>` is how Playwright holds the start back until it is connected.
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const require = createRequire(import.meta.url);
const preloadAt = process.argv.indexOf('-r');
if (preloadAt > 0) require(process.argv[preloadAt + 1]);
const folder = resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.');
const { productName, name, version, main } = require(join(folder, 'package.json'));
process.defaultApp = true;
app.setName(productName ?? name);
app.setVersion(version);
app.setAppPath(folder);
await import(pathToFileURL(join(folder, main)).href);
