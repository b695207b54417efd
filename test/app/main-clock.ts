import type { ElectronApplication } from 'playwright-core';

/** Lets the main process believe that it is the morning of this day from now on; the window asks for it again when it is loaded anew. */
export function setDay(app: ElectronApplication, day: string): Promise<void> {
  return app.evaluate((_electron, to) => {
    // Of a clock that was set before, the one it was made from.
    const Real: DateConstructor = 'real' in Date ? (Date.real as DateConstructor) : Date;
    const ahead = Real.parse(`${to}T08:00:00`) - Real.now();
    globalThis.Date = new Proxy(Real, {
      construct: (target, given: []) =>
        new target(...(given.length === 0 ? ([Real.now() + ahead] as unknown as []) : given)),
      get: (target, name) =>
        name === 'real' ? Real : name === 'now' ? () => Real.now() + ahead : Reflect.get(target, name),
      has: (target, name) => name === 'real' || Reflect.has(target, name),
    });
  }, day);
}
