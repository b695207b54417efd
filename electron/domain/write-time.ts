import type { Language } from './bilingual-text.ts';

/** «08:30» as official text writes it: «08 giờ 30 phút», «14 giờ»; English keeps the digits of the clock. */
export function writeTime(time: string, language: Language): string {
  if (language === 'en') return time;
  const [hours = '', minutes = ''] = time.split(':');
  return minutes === '00' ? `${hours} giờ` : `${hours} giờ ${minutes} phút`;
}
