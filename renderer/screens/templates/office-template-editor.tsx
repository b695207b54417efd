import { useEffect, useState } from 'react';
import type { OutputOf } from '../../../electron/contract/channels.ts';
import type { TemplateTexts } from '../../../electron/contract/types.ts';
import { ask } from '../../client.ts';
import { closeDraft, openDraft, useDraft } from '../../saving/drafts.ts';
import { WindowBar } from '../window-bar/window-bar.tsx';
import { SaveMark } from '../workspace/save-mark.tsx';
import { TemplateDesk } from './template-desk.tsx';
import { TitleWithWayBack } from './title-with-way-back.tsx';
import { useRehearsal } from './use-rehearsal.ts';
import { putTemplate } from './use-templates.ts';
import { VersionBar } from './version-bar.tsx';

type TemplateView = OutputOf<'templates.read'>;
type Report = OutputOf<'templates.rehearse'>;

/** Editing, rehearsing and publishing. What is typed is saved as in every form; what was published is only read. */
export function OfficeTemplateEditor({ view }: { readonly view: TemplateView }) {
  const { template, version } = view;
  const at = { id: template.id, version: version.version };
  const draft = useTextDraft(view);
  const texts = useDraft(draft, (value) => value);
  const [report, setReport] = useState<{ readonly texts: TemplateTexts; readonly found: Report } | null>(null);
  const { underWay, run, stop } = useRehearsal(at);
  const mayChange = version.state === 'draft' || version.state === 'tested';

  async function rehearse(): Promise<void> {
    await draft.flush();
    const rehearsed = draft.read();
    const found = await run();
    if (found === null) return;
    setReport({ texts: rehearsed, found });
    if (found.view !== null) putTemplate(at, found.view);
  }

  return (
    <>
      <WindowBar>
        <TitleWithWayBack title={template.name}>
          <SaveMark scope={`template/${template.id}`} />
        </TitleWithWayBack>
      </WindowBar>
      <main className="kl-step" style={{ flex: 1 }}>
        <VersionBar view={view} rehearsal={underWay} onRehearse={() => void rehearse()} onStop={stop} />
        <TemplateDesk
          folder={template.folder}
          texts={texts}
          onChange={mayChange ? (next) => draft.change(() => next) : undefined}
          rehearsal={report?.texts === texts ? report.found : null}
        />
      </main>
    </>
  );
}

function useTextDraft({ template, version }: TemplateView) {
  const at = { id: template.id, version: version.version };
  const key = `template/${at.id}/${at.version}`;
  const [draft] = useState(() =>
    openDraft(key, version.texts, async (texts) => {
      const answer = await ask('templates.write', { at, texts });
      if (answer.ok) putTemplate(at, answer.value);
      return answer;
    }),
  );
  useEffect(() => () => void closeDraft(key), [key]);
  return draft;
}
