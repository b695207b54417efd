import { APP_ORIGIN } from './content-security.ts';

/** Who sent a request, as Electron tells it. */
export type Sender = {
  readonly contentsId: number;
  readonly isMainFrame: boolean;
  readonly address: string;
};

/** True when the request comes from the main frame of our own window while it shows our own page. */
export function isOwnSender(sender: Sender, ownContentsId: number | null): boolean {
  const url = URL.parse(sender.address);
  return (
    sender.contentsId === ownContentsId &&
    sender.isMainFrame &&
    url !== null &&
    `${url.protocol}//${url.host}` === APP_ORIGIN
  );
}
