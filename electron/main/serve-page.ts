import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { protocol, type Session } from 'electron';
import { APP_SCHEME, isAllowedAddress, responseHeaders } from './content-security.ts';
import { contentTypeOf, fileOfAddress, withStyleNonce } from './page-files.ts';

/** Must run before `app` is ready. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the window's files from `root` (a folder, or a folder inside the archive), and nothing else. */
export function servePage(session: Session, root: string): void {
  session.protocol.handle(APP_SCHEME, async (request) => {
    const file = request.method === 'GET' ? fileOfAddress(request.url, root) : null;
    const type = file === null ? null : contentTypeOf(file);
    if (file === null || type === null) return new Response(null, { status: 404 });
    try {
      return await pageResponse(file, type);
    } catch {
      return new Response(null, { status: 404 });
    }
  });
}

async function pageResponse(file: string, type: string): Promise<Response> {
  const nonce = randomBytes(16).toString('base64');
  const headers = responseHeaders(type, nonce);
  if (!file.endsWith('.html')) return new Response(new Uint8Array(await readFile(file)), { headers });
  return new Response(withStyleNonce(await readFile(file, 'utf8'), nonce), { headers });
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
