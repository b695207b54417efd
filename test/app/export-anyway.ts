import type { Page } from 'playwright-core';

/** The sample lacks causes and responsibilities, which is asked about before each export. */
export async function exportAnyway(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Văn bản còn chỗ chưa đủ' });
  await dialog.getByRole('button', { name: 'Vẫn xuất' }).click();
}
