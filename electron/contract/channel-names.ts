import type { ChannelName, WindowEvents } from './channels.ts';

/**
 * The names alone, so that the sandboxed preload script knows what may pass without carrying the schemas.
 * Records typed by the contract's names: one missing or too many does not compile.
 */
const NAMES: Readonly<Record<ChannelName, true>> = {
  'inspections.list': true,
  'inspections.create': true,
  'inspections.openSample': true,
  'inspections.read': true,
  'inspections.writeFacts': true,
  'inspections.setAside': true,
  'inspections.restore': true,
  'findings.read': true,
  'findings.write': true,
  'findings.insertAt': true,
  'findings.remove': true,
  'findings.reorder': true,
  'findings.search': true,
  'plan.rows': true,
  'documents.preview': true,
  'documents.export': true,
  'documents.cancelExport': true,
  'documents.showInFolder': true,
  'cases.importFile': true,
  'cases.exportFile': true,
  'returned.history': true,
  'returned.open': true,
  'returned.read': true,
  'returned.decide': true,
  'returned.writeChanges': true,
  'settings.read': true,
  'settings.write': true,
  'application.info': true,
  'window.flushed': true,
};

const EVENTS: Readonly<Record<keyof WindowEvents, true>> = {
  'export.progress': true,
  'menu.chosen': true,
  'settings.changed': true,
  'window.closing': true,
};

export const CHANNEL_NAMES: readonly string[] = Object.keys(NAMES);
export const EVENT_NAMES: readonly string[] = Object.keys(EVENTS);

/** Electron's channel that carries every request, with the contract's name as its first argument. */
export const ASK_CHANNEL = 'ketluan:ask';
