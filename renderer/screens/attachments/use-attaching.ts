import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TakenFiles } from '../../../electron/contract/check-channels.ts';
import type { Answer, Attachment } from '../../../electron/contract/types.ts';
import { useTellProblems } from '../../case-files.ts';
import { ask, listen } from '../../client.ts';
import { tellDone, tellProblem } from '../../components/tell.tsx';
import { useFileDrop } from '../../components/use-file-drop.ts';

export type ChangeAttachments = (update: (now: readonly Attachment[]) => readonly Attachment[]) => void;

/** A file that takes long enough to be told. */
export type AttachingJob = { readonly id: string; readonly name: string; readonly share: number };

/** Milliseconds after which a person wants to know what is going on. */
const SOON = 400;

/** Files into a list of attachments: chosen, dropped or pasted. What is under way when the list goes away is given up, in words. */
export function useAttaching(onChange: ChangeAttachments) {
  const { t } = useTranslation();
  const tellProblems = useTellProblems();
  const [job, setJob] = useState<AttachingJob | null>(null);
  const running = useRef<string | null>(null);
  const isGone = useRef(false);

  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
      if (running.current !== null) void ask('attachments.cancel', { jobId: running.current });
    };
  }, []);
  useEffect(
    () =>
      listen('attachments.progress', ({ jobId, done, total }) =>
        setJob((now) => (now?.id === jobId ? { ...now, share: total === 0 ? 0 : done / total } : now)),
      ),
    [],
  );

  function add(attachment: Attachment): void {
    onChange((now) => {
      if (!now.some(({ sha256 }) => sha256 === attachment.sha256)) return [...now, attachment];
      tellDone(t('attachment.already', { names: attachment.fileName }));
      return now;
    });
  }

  /** Answers whether to go on with the next file. */
  async function takeOne({ id: fileId, name }: TakenFiles['files'][number]): Promise<boolean> {
    const id = crypto.randomUUID();
    running.current = id;
    const timer = setTimeout(() => setJob({ id, name, share: 0 }), SOON);
    const answer = await ask('attachments.take', { fileId, jobId: id });
    clearTimeout(timer);
    setJob(null);
    running.current = null;
    if (!answer.ok) tellProblems(answer.problems);
    else if (isGone.current) tellProblem(t('attachment.left', { name }), t('attachment.leftFix'));
    else if (answer.value !== null) add(answer.value);
    return !isGone.current && !(answer.ok && answer.value === null);
  }

  async function take(answer: Answer<TakenFiles>): Promise<void> {
    if (!answer.ok) return tellProblems(answer.problems);
    const { files, leftOut } = answer.value;
    if (leftOut > 0) tellProblem(t('attachment.tooMany', { number: files.length }), t('attachment.tooManyFix'));
    for (const file of files) if (!(await takeOne(file))) return;
  }

  async function takeDropped(dropped: readonly File[]): Promise<void> {
    const answer = await window.ketLuan.takeFiles(dropped);
    if (answer.ok && answer.value.files.length + answer.value.leftOut < dropped.length)
      tellProblem(t('attachment.withoutPath'), t('attachment.withoutPathFix'));
    await take(answer);
  }

  const paste = useRef<(file: File) => Promise<void>>(async () => undefined);
  useEffect(() => {
    paste.current = async (file) => {
      const answer = await ask('attachments.paste', { bytes: new Uint8Array(await file.arrayBuffer()) });
      if (answer.ok) add(answer.value);
      else tellProblems(answer.problems);
    };
  });
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const picture = pictureOf(event.clipboardData);
      if (picture === null || event.defaultPrevented) return;
      event.preventDefault();
      void paste.current(picture);
    };
    window.addEventListener('paste', onPaste);
    return () => window.removeEventListener('paste', onPaste);
  }, []);

  return {
    job,
    choose: async () => take(await ask('attachments.choose', {})),
    cancel: () => void (job !== null && ask('attachments.cancel', { jobId: job.id })),
    ...useFileDrop((files) => void takeDropped(files)),
  };
}

/** A picture alone: text that came with a picture of itself (from Excel) is pasted as text. */
function pictureOf(pasted: DataTransfer | null): File | null {
  if (pasted === null || pasted.types.includes('text/plain')) return null;
  return [...pasted.files].find(({ type }) => type === 'image/png') ?? null;
}

export type Attaching = ReturnType<typeof useAttaching>;
