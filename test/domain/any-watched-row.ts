import type { WatchedRow } from '../../electron/domain/watched-row.ts';

/** A row of the watch as it stands on Đắk Mil's plan; what a test is about is given. */
export function aWatchedRow(changes: Partial<WatchedRow> = {}): WatchedRow {
  return {
    inspectionId: 'dak-mil-2024',
    key: { findingId: 'f1', unitId: 'u1' },
    position: 0,
    inspection: { vi: 'trách nhiệm thực thi công vụ', en: 'performance of public duties' },
    closingNumber: '123/BC-ĐKT',
    matter: { vi: '548/1.531 hồ sơ giải quyết quá hạn', en: '548 of 1,531 files settled late' },
    responsible: { vi: 'UBND huyện Đắk Mil', en: 'People’s Committee of Đắk Mil District' },
    lead: { vi: 'Trưởng phòng Nội vụ' },
    officer: 'Nguyễn Văn An',
    dueOn: '2025-02-24',
    originalDueOn: '2025-02-24',
    why: { vi: 'hết hạn thứ Hai 24/02/2025 vì 23/02/2025 là Chủ nhật', en: 'due on Monday 24 Feb 2025' },
    isProvisional: false,
    extensionCount: 0,
    result: null,
    closedOn: null,
    ...changes,
  };
}
