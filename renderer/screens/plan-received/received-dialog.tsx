import { Button, Checkbox, Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OpenedPlan } from '../../../electron/contract/plan-received-channels.ts';
import { DateField } from '../../components/date-field.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { ComparedCard } from './compared-card.tsx';
import { MatchChoice } from './match-choice.tsx';
import { type Received, useReceived } from './use-received.ts';

type ReceivedDialogProps = {
  readonly unitId: string;
  readonly plan: OpenedPlan;
  readonly onClose: () => void;
};

/** What the unit plans beside what it was asked; nothing is taken over before it was seen. */
export function ReceivedDialog({ unitId, plan, onClose }: ReceivedDialogProps) {
  const { t } = useTranslation();
  const received = useReceived(unitId, plan, onClose);
  const { comparison, count, total } = received;
  return (
    <Dialog title={t('planReceived.title')} opened onClose={onClose} size="72rem">
      <Stack gap="md">
        <Group justify="space-between" align="flex-end" wrap="nowrap">
          <div>
            <Text size="sm" fw={600}>
              {plan.fileName}
            </Text>
            <Summary received={received} rowCount={plan.rows.length} />
          </div>
          <DateField
            label={t('planReceived.receivedOn')}
            value={received.receivedOn}
            onChange={received.setReceivedOn}
            place="planReceived.receivedOn"
          />
        </Group>
        <ol className="kl-received" aria-label={t('planReceived.rows')}>
          {comparison.rows.map((row, index) => (
            <ComparedCard key={row.mark} row={row} number={index + 1} plan={plan} received={received} />
          ))}
        </ol>
        <Extra plan={plan} received={received} />
        <Group justify="space-between" className="kl-received-foot">
          <Checkbox
            label={t('planReceived.all')}
            checked={total > 0 && count === total}
            indeterminate={count > 0 && count < total}
            disabled={total === 0}
            onChange={(event) => received.takeAll(event.currentTarget.checked)}
          />
          <Group gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('planReceived.leave')}
            </Button>
            <Button onClick={() => void received.takeOver()}>
              {count === 0 ? t('planReceived.keepOnly') : t('planReceived.take', { count })}
            </Button>
          </Group>
        </Group>
      </Stack>
    </Dialog>
  );
}

/** «12 dòng được yêu cầu · 2 dòng thiếu · 1 dòng có hạn muộn hơn». */
function Summary({ received, rowCount }: { readonly received: Received; readonly rowCount: number }) {
  const { t } = useTranslation();
  const { rows, extra } = received.comparison;
  const having = (remark: 'missing' | 'later' | 'no-lead' | 'no-product') =>
    rows.filter(({ remarks }) => remarks.includes(remark)).length;
  const counts = [
    ['missing', having('missing')],
    ['later', having('later')],
    ['no-lead', having('no-lead')],
    ['no-product', having('no-product')],
    ['extra', extra.length],
  ] as const;
  const told = counts.filter(([, count]) => count > 0).map(([name, count]) => t(`planReceived.sum.${name}`, { count }));
  return (
    <Text size="sm" c="dimmed" aria-live="polite">
      {[
        t('planReceived.sum.received', { count: rowCount }),
        t('planReceived.sum.asked', { count: rows.length }),
        ...told,
      ].join(' · ')}
    </Text>
  );
}

function Extra({ plan, received }: { readonly plan: OpenedPlan; readonly received: Received }) {
  const { t } = useTranslation();
  const { extra } = received.comparison;
  if (extra.length === 0) return null;
  return (
    <Stack gap="xs">
      <Title order={3} size="h5">
        {t('planReceived.extra')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('planReceived.extraHint')}
      </Text>
      <ul className="kl-received">
        {extra.map((at) => {
          const row = plan.rows[at];
          return row === undefined ? null : (
            <li key={at} className="kl-card" data-extra={at}>
              <Group justify="space-between" align="flex-start" wrap="nowrap">
                <div>
                  <Text size="sm" fw={600}>
                    {row.matter || row.measure}
                  </Text>
                  <Text size="sm" c="dimmed">
                    {[row.matter === '' ? '' : row.measure, row.lead, row.due]
                      .filter((each) => each !== '')
                      .join(' · ')}
                  </Text>
                </div>
                <MatchChoice at={at} mark={null} received={received} />
              </Group>
            </li>
          );
        })}
      </ul>
    </Stack>
  );
}
