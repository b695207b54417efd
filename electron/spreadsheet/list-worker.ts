import { parentPort, workerData } from 'node:worker_threads';
import { problem } from '../domain/problem.ts';
import type { ListCell, ListHead } from './excel-list.ts';
import type { ListMessage, ListRows } from './list-messages.ts';
import { listToExcel } from './list-to-excel.ts';

/** Entry of the worker that writes one list: takes its rows part by part, sends the bytes and ends. */

const rows: (readonly ListCell[])[] = [];

function tell(message: ListMessage, transfer: readonly ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transfer);
}

async function write(): Promise<void> {
  try {
    const bytes = await listToExcel({ ...(workerData as ListHead), rows });
    tell({ type: 'done', bytes }, [bytes.buffer as ArrayBuffer]);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    tell({ type: 'refused', problems: [problem('export-failed', '', { reason })] });
  }
}

parentPort?.on('message', (given: ListRows) => {
  rows.push(...given.rows);
  // Closed only then: without the port nothing would hold the worker while the file is packed.
  if (given.isLast) void write().finally(() => parentPort?.close());
});
