import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { OutputOf } from '../../../electron/contract/channels.ts';
import type { Answer, TemplateFolder } from '../../../electron/contract/types.ts';
import { useTellProblems } from '../../case-files.ts';
import { ask } from '../../client.ts';
import { tellDone, tellWithUndo } from '../../components/tell.tsx';
import { answerOf, queryClient } from '../../queries.ts';
import { LIST_ADDRESS, templateAddress } from './addresses.ts';

type At = { readonly id: string; readonly version: number };
type TemplateView = OutputOf<'templates.read'>;

const keys = {
  all: ['templates'] as const,
  list: ['templates', 'list'] as const,
  version: ({ id, version }: At) => ['templates', 'version', id, version] as const,
};

export function useTemplateFolders() {
  return useQuery({ queryKey: keys.list, queryFn: () => answerOf('templates.list', {}) });
}

export function useTemplateVersion(at: At) {
  return useQuery({ queryKey: keys.version(at), queryFn: () => answerOf('templates.read', at), gcTime: 0 });
}

/** What a write or a rehearsal answered; the list is asked for anew when it is looked at again. */
export function putTemplate(at: At, view: TemplateView): void {
  queryClient.setQueryData(keys.version(at), view);
  void queryClient.invalidateQueries({ queryKey: keys.list });
}

/** States of other versions move with the one that was published; previews of documents with what is in use. */
function refresh(): Promise<void> {
  void queryClient.invalidateQueries({
    queryKey: ['inspection'],
    predicate: (query) => query.queryKey[2] === 'preview',
  });
  return queryClient.invalidateQueries({
    queryKey: keys.all,
    predicate: (query) => query.queryKey[1] === 'list' || query.queryKey[1] === 'version',
  });
}

/** Everything done to whole templates and their versions. */
export function useTemplateActions() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const tellProblems = useTellProblems();
  return useMemo(() => {
    /** Says what was refused; many answers that are not say nothing but that. */
    async function settled<T>(answer: Answer<T>): Promise<Answer<T>> {
      await refresh();
      if (!answer.ok) tellProblems(answer.problems);
      return answer;
    }
    async function open(answer: Answer<At>): Promise<void> {
      const made = await settled(answer);
      if (made.ok) navigate(templateAddress(made.value));
    }
    async function imported(answer: Answer<OutputOf<'templates.importFile'>>): Promise<void> {
      const read = await settled(answer);
      const found = read.ok ? read.value.imported : [];
      const [first] = found;
      if (first !== undefined && found.length === 1) navigate(templateAddress(first));
      else if (first !== undefined) tellDone(t('templates.imported', { count: found.length }));
    }
    async function written(answer: Answer<{ readonly path: string | null }>): Promise<void> {
      const made = await settled(answer);
      if (made.ok && made.value.path !== null) tellDone(t('templates.written', { path: made.value.path }));
    }
    const restore = async (id: string): Promise<void> => {
      await settled(await ask('templates.restore', { id }));
    };
    return {
      restore,
      duplicate: async (folder: TemplateFolder, from: At | null, name: string) =>
        open(await ask('templates.duplicate', { folder, from, name })),
      startVersion: async (at: At) => {
        const begun = await ask('templates.startVersion', at);
        return open(begun.ok ? { ok: true, value: { id: at.id, version: begun.value.version } } : begun);
      },
      markTested: async (at: At) => {
        if ((await settled(await ask('templates.markTested', at))).ok) tellDone(t('templates.tested'));
      },
      publish: async (at: At) => {
        if ((await settled(await ask('templates.publish', at))).ok) tellDone(t('templates.published'));
      },
      returnToShipped: async (folder: TemplateFolder) => {
        if ((await settled(await ask('templates.returnToShipped', { folder }))).ok) tellDone(t('templates.returned'));
      },
      setAside: async (id: string, name: string) => {
        if (!(await settled(await ask('templates.setAside', { id }))).ok) return;
        navigate(LIST_ADDRESS);
        tellWithUndo(t('templates.wasSetAside', { name }), t('undo'), () => void restore(id));
      },
      importFile: async () => imported(await ask('templates.importFile', {})),
      importFolder: async () => imported(await ask('templates.importFolder', {})),
      exportFile: async (at: At) => written(await ask('templates.exportFile', at)),
      exportFolder: async (at: At) => written(await ask('templates.exportFolder', at)),
    };
  }, [t, navigate, tellProblems]);
}
