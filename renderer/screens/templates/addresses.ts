import type { OutputOf } from '../../../electron/contract/channels.ts';
import type { TemplateFolder } from '../../../electron/contract/types.ts';

export type FolderView = OutputOf<'templates.list'>['folders'][number];

/** In the order of the list. A record, so that a kind too many or too few does not compile. */
const FOLDER_SET: Readonly<Record<TemplateFolder, true>> = {
  conclusion: true,
  'check-report': true,
  minutes: true,
  'check-notice': true,
  'correction-letter': true,
  'remediation-plan': true,
  'reminder-letter': true,
  'second-reminder-letter': true,
  'remediation-report': true,
  'implementation-check-decision': true,
  'follow-up-closing': true,
  'synthesis-report': true,
  'evidence-list': true,
  common: true,
};
export const FOLDERS = Object.keys(FOLDER_SET) as readonly TemplateFolder[];
export const KINDS = FOLDERS.filter((each) => each !== 'common');

export const LIST_ADDRESS = '/tools/templates';

export function templateAddress(at: { readonly id: string; readonly version: number }): string {
  return `${LIST_ADDRESS}/${encodeURIComponent(at.id)}/${at.version}`;
}

export function shippedAddress(folder: TemplateFolder): string {
  return `${LIST_ADDRESS}/shipped/${folder}`;
}
