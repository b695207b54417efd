import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type ProtocolResponse, protocol, type Session } from 'electron';
import { APP_SCHEME, isAllowedAddress, responseHeaders } from './content-security.ts';
import { contentTypeOf, fileOfAddress, withStyleNonce } from './page-files.ts';
import { type Photo, photoOfAddress, type ReadPhoto } from './photo-content.ts';

const NOT_FOUND: ProtocolResponse = { statusCode: 404, data: Buffer.alloc(0) };

/** Must run before `app` is ready. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/**
 * Serves the window's files from `root` (a folder, or a folder inside the archive) and photos that are attached, and nothing else. Not with `protocol.handle`:
 * its web requests and streams cost a tenth of the whole start before the first byte of the page.
 */
export function servePage(session: Session, root: string, readPhoto: ReadPhoto): void {
  session.protocol.registerBufferProtocol(APP_SCHEME, ({ method, url }, answer) => {
    const photo = method === 'GET' ? photoOfAddress(url) : null;
    if (photo !== null) void readPhoto(photo).then((read) => answer(photoResponse(read)));
    else answer(pageResponse(method === 'GET' ? fileOfAddress(url, root) : null));
  });
}

/** Reads at once: a file in pieces between the tasks of a starting process comes ten times later. */
function pageResponse(file: string | null): ProtocolResponse {
  const type = file === null ? null : contentTypeOf(file);
  if (file === null || type === null) return NOT_FOUND;
  const nonce = randomBytes(16).toString('base64');
  try {
    const bytes = readFileSync(file);
    const data = file.endsWith('.html') ? Buffer.from(withStyleNonce(bytes.toString('utf8'), nonce)) : bytes;
    return { statusCode: 200, headers: responseHeaders(type, nonce), data };
  } catch {
    return NOT_FOUND;
  }
}

function photoResponse(photo: Photo | null): ProtocolResponse {
  if (photo === null) return NOT_FOUND;
  return { statusCode: 200, headers: responseHeaders(photo.type, ''), data: Buffer.from(photo.bytes) };
}

/** The session reaches the application's own files and nothing on any network, and grants the page no permission. */
export function closeSession(session: Session, isPackaged: boolean): void {
  session.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !isAllowedAddress(details.url, isPackaged) }),
  );
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.setSpellCheckerEnabled(false);
}
