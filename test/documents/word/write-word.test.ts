import { Worker } from 'node:worker_threads';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeWord } from '../../../electron/documents/word/write-word.ts';
import { fixZipDates } from '../../../electron/documents/word/zip-dates.ts';
import { readDocx } from '../../readers/docx-reader.ts';
import { largeDocument, SHELF } from '../sample-documents.ts';
import { conclusion } from '../samples/conclusion.ts';

function inFreshWorker(name: string, zone: string): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./write-word.worker.ts', import.meta.url), {
      workerData: name,
      env: { ...process.env, TZ: zone },
    });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

describe('the same document', () => {
  it.each(SHELF)('$name is the same file from two workers and twice from one process', async ({ name, document }) => {
    const [first, second] = await Promise.all([inFreshWorker(name, 'UTC'), inFreshWorker(name, 'Asia/Ho_Chi_Minh')]);
    const again = await writeWord(document);
    expect(Buffer.compare(first, second)).toBe(0);
    expect(Buffer.compare(first, again)).toBe(0);
    expect(Buffer.compare(again, await writeWord(document))).toBe(0);
  });

  it('carries no date but its own', async () => {
    const bytes = await writeWord(conclusion);
    const text = Object.values(unzipSync(bytes))
      .map((each) => strFromU8(each))
      .join('\n');
    const dates = new Set(text.match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g));
    expect(dates).toEqual(new Set(['2024-05-17T00:00:00Z']));
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([0, 0x21]);
  });
});

describe('properties', () => {
  it('are those of the document', async () => {
    const { coreProperties } = readDocx(await writeWord(conclusion));
    expect(coreProperties).toEqual({
      title: 'Kết luận thanh tra việc giải quyết thủ tục hành chính tại quận Bình An',
      subject: 'Trách nhiệm tiếp nhận & giải quyết thủ tục hành chính <2021–2023>',
      creator: 'Thanh tra thành phố Vĩnh Hưng',
      keywords: 'thanh tra, thủ tục hành chính',
      language: 'vi-VN',
      lastModifiedBy: 'Thanh tra thành phố Vĩnh Hưng',
      created: '2024-05-17T00:00:00Z',
      modified: '2024-05-17T00:00:00Z',
    });
  });
});

describe('progress', () => {
  it('grows to the number of blocks', async () => {
    const told: number[] = [];
    const document = largeDocument(100);
    await writeWord(document, ({ stage, done, total }) => {
      expect([stage, total]).toEqual(['writing', document.body.length]);
      told.push(done);
    });
    expect(told.length).toBeGreaterThan(2);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(document.body.length);
  });
});

describe('fixZipDates', () => {
  it('refuses what is not a zip', () => {
    expect(() => fixZipDates(new Uint8Array(64))).toThrow(RangeError);
  });
});
