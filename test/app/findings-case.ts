import type { Page } from 'playwright-core';
import type { FindingEntry } from '../../electron/contract/channels.ts';
import type { Finding, InspectionFacts } from '../../electron/contract/types.ts';
import './page.ts';

/** An inspection with units, contents and as many findings, straight into the application. Answers its id. */
export async function newInspection(window: Page, subject: string, findings: readonly Finding[]): Promise<string> {
  const id = await window.evaluate(async (vi) => {
    const made = await globalThis.window.ketLuan.ask('inspections.create', { kind: 'check', subject: { vi } });
    if (!made.ok) throw new Error('not made');
    const read = await globalThis.window.ketLuan.ask('inspections.read', { id: made.value.id });
    if (!read.ok) throw new Error('not read');
    const units = ['Đắk Sắk', 'Thuận An'].map((name, index) => ({
      id: `u-${index + 1}`,
      name: { vi: `UBND xã ${name}` },
      parents: [],
    }));
    const contents = ['Giải quyết thủ tục hành chính', 'Tiếp công dân'].map((title, index) => ({
      id: `c-${index + 1}`,
      title: { vi: title },
    }));
    const facts = { ...read.value.facts, units, contents };
    await globalThis.window.ketLuan.ask('inspections.writeFacts', { facts });
    return made.value.id;
  }, subject);
  await window.evaluate(
    async ([inspectionId, all]) => {
      for (const finding of all) await globalThis.window.ketLuan.ask('findings.write', { inspectionId, finding });
    },
    [id, findings] as const,
  );
  return id;
}

export function finding(number: number, over: Partial<Finding> = {}): Finding {
  return {
    id: `f-${number}`,
    kind: 'shortcoming',
    unitIds: [],
    contentId: 'c-1',
    title: { vi: `Việc thứ ${number} chưa bảo đảm quy định` },
    counts: [],
    legalBases: [],
    causes: [],
    responsibilities: [],
    evidence: [],
    ...over,
  };
}

export type StoredCase = { readonly facts: InspectionFacts; readonly findings: readonly FindingEntry[] };

/** The inspection as it is stored now. */
export async function storedCase(window: Page, inspectionId: string): Promise<StoredCase> {
  const read = await window.evaluate((id) => globalThis.window.ketLuan.ask('inspections.read', { id }), inspectionId);
  if (!read.ok) throw new Error('not read');
  return read.value;
}

export async function storedFinding(window: Page, inspectionId: string, findingId: string): Promise<Finding> {
  const input = { inspectionId, findingId };
  const read = await window.evaluate((asked) => globalThis.window.ketLuan.ask('findings.read', asked), input);
  if (!read.ok) throw new Error('not read');
  return read.value.finding;
}
