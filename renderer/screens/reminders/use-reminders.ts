import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { InputOf } from '../../../electron/contract/channels.ts';
import { ask, listen } from '../../client.ts';
import { answerOf, queryClient } from '../../queries.ts';

const KEY = ['reminders'] as const;

export function refreshReminders(): void {
  void queryClient.invalidateQueries({ queryKey: KEY });
}

/** What is near or over; asked for once the window stands, and again when something was told. */
export function useReminders() {
  const isIdle = useIdle();
  const { data } = useQuery({ queryKey: KEY, queryFn: () => answerOf('reminders.read', {}), enabled: isIdle });
  useEffect(() => listen('reminders.changed', refreshReminders), []);
  useEffect(() => listen('watch.changed', refreshReminders), []);
  return data;
}

export async function markRead(which: InputOf<'reminders.markRead'>['which']): Promise<void> {
  const answer = await ask('reminders.markRead', { which });
  if (answer.ok) queryClient.setQueryData(KEY, answer.value);
}

function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    const waiting = requestIdleCallback(() => setIdle(true), { timeout: 2_000 });
    return () => cancelIdleCallback(waiting);
  }, []);
  return isIdle;
}
