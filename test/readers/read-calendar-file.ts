/** An event of a calendar file, read by the rules of RFC 5545 and not by what our writer does. */
export type CalendarEvent = {
  readonly lines: readonly string[];
  /** By the name of the property, without its parameters, unescaped. */
  readonly values: Readonly<Record<string, string>>;
  /** Of the alarms. */
  readonly triggers: readonly string[];
};

function unescaped(text: string): string {
  return text.replaceAll(/\\([\\;,nN])/g, (_, mark: string) => (mark.toLowerCase() === 'n' ? '\n' : mark));
}

function eventOf(lines: readonly string[]): CalendarEvent {
  const alarmAt = lines.indexOf('BEGIN:VALARM');
  const own = alarmAt === -1 ? lines : lines.slice(0, alarmAt);
  const values = Object.fromEntries(
    own.map((line) => {
      const colon = line.indexOf(':');
      const [name = ''] = line.slice(0, colon).split(';');
      return [name, unescaped(line.slice(colon + 1))];
    }),
  );
  const triggers = lines.flatMap((line) => (line.startsWith('TRIGGER:') ? [line.slice('TRIGGER:'.length)] : []));
  return { lines, values, triggers };
}

export function calendarEvents(text: string): readonly CalendarEvent[] {
  const lines = text.replaceAll(/\r\n[ \t]/g, '').split('\r\n');
  const begins = lines.flatMap((line, index) => (line === 'BEGIN:VEVENT' ? [index] : []));
  return begins.map((begin) => eventOf(lines.slice(begin + 1, lines.indexOf('END:VEVENT', begin))));
}
