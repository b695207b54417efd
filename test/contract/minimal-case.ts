/** The least a case file can be, as parsed JSON; tests spoil it in one place. */
export function minimalCase(): Record<string, unknown> {
  return {
    format: 'ket-luan-case',
    version: 1,
    id: 'case-1',
    kind: 'check',
    subject: { vi: 'thực thi công vụ' },
    units: [{ id: 'u-1', name: { vi: 'Ủy ban nhân dân huyện Đắk Mil' } }],
    findings: [{ id: 'f-1', kind: 'shortcoming', title: { vi: 'Xử lý đơn thư chưa bảo đảm quy định' } }],
  };
}

/** The least case with some fields put over it, as the text of a file. */
export function caseText(over: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...minimalCase(), ...over }, null, 2);
}
