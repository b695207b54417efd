import type { ChannelName, WindowEvents } from './channels.ts';

/**
 * What the preload script asks on behalf of the page, which cannot itself: paths come from files a person dropped, never from
 * a script.
 */
export const TAKE_FILES = 'checks.takeFiles';

/**
 * The names alone, so that the sandboxed preload script knows what may pass without carrying the schemas.
 * Records typed by the contract's names: one missing or too many does not compile.
 */
const NAMES: Readonly<Record<Exclude<ChannelName, typeof TAKE_FILES>, true>> = {
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
  'checks.chooseFiles': true,
  'checks.takeExported': true,
  'checks.run': true,
  'checks.cancel': true,
  'checks.repair': true,
  'checks.copyList': true,
  'checks.saveList': true,
  'letterheads.list': true,
  'letterheads.give': true,
  'letterheads.open': true,
  'letterheads.use': true,
  'letterheads.remove': true,
  'letterheads.restore': true,
  'letterheads.tryOut': true,
  'letterheads.showInFolder': true,
  'glossary.list': true,
  'glossary.write': true,
  'glossary.remove': true,
  'glossary.undo': true,
  'glossary.findTerms': true,
  'glossary.importFile': true,
  'glossary.exportFile': true,
  'returned.history': true,
  'returned.open': true,
  'returned.read': true,
  'returned.decide': true,
  'returned.writeChanges': true,
  'settings.read': true,
  'settings.write': true,
  'application.info': true,
  'window.flushed': true,
  'templates.list': true,
  'templates.read': true,
  'templates.readShipped': true,
  'templates.duplicate': true,
  'templates.rename': true,
  'templates.write': true,
  'templates.startVersion': true,
  'templates.check': true,
  'templates.preview': true,
  'templates.facts': true,
  'templates.rehearse': true,
  'templates.cancelRehearsal': true,
  'templates.markTested': true,
  'templates.publish': true,
  'templates.returnToShipped': true,
  'templates.setAside': true,
  'templates.restore': true,
  'templates.importFile': true,
  'templates.importFolder': true,
  'templates.exportFile': true,
  'templates.exportFolder': true,
  'window.zoom': true,
  'calendar.specialDays': true,
};

const EVENTS: Readonly<Record<keyof WindowEvents, true>> = {
  'export.progress': true,
  'menu.chosen': true,
  'rehearsal.progress': true,
  'settings.changed': true,
  'window.closing': true,
};

export const CHANNEL_NAMES: readonly string[] = Object.keys(NAMES);
export const EVENT_NAMES: readonly string[] = Object.keys(EVENTS);

/** Electron's channel that carries every request, with the contract's name as its first argument. */
export const ASK_CHANNEL = 'ketluan:ask';
