import { Button } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenedPlan } from '../../../electron/contract/plan-received-channels.ts';
import { useTellProblems } from '../../case-files.ts';
import { ask } from '../../client.ts';
import { useWorkspace } from '../workspace/workspace-context.tsx';
import { ReceivedDialog } from './received-dialog.tsx';

/** Takes the plan that the unit sent; while the file is read, the same button stops it. */
export function ReceivePlanButton({ unitId }: { readonly unitId: string }) {
  const { t } = useTranslation();
  const { id } = useWorkspace();
  const tellProblems = useTellProblems();
  const [plan, setPlan] = useState<OpenedPlan | null>(null);
  const [jobId, setJobId] = useState<string | null>(null);
  const running = useRef<string | null>(null);
  useEffect(() => {
    running.current = jobId;
  }, [jobId]);
  useEffect(() => () => void (running.current !== null && stop(running.current)), []);

  async function open(): Promise<void> {
    const job = crypto.randomUUID();
    setJobId(job);
    const answer = await ask('planReceived.open', { inspectionId: id, unitId, jobId: job });
    setJobId(null);
    if (answer.ok) setPlan(answer.value);
    else tellProblems(answer.problems.filter(({ code }) => code !== 'plan-file-cancelled'));
  }
  return (
    <>
      <Button
        variant="light"
        size="xs"
        leftSection={<IconFileImport size={16} aria-hidden />}
        onClick={() => void (jobId === null ? open() : stop(jobId))}
      >
        {t(jobId === null ? 'planReceived.open' : 'planReceived.stop')}
      </Button>
      {plan === null ? null : (
        <ReceivedDialog key={plan.fileId} unitId={unitId} plan={plan} onClose={() => setPlan(null)} />
      )}
    </>
  );
}

function stop(jobId: string): Promise<unknown> {
  return ask('planReceived.cancel', { jobId });
}
