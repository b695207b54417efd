import { Checkbox, Group, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LibraryView } from '../../../electron/contract/library-channels.ts';
import type { BilingualText } from '../../../electron/contract/types.ts';
import { PlainBadge } from '../../components/plain-badge.tsx';
import { shown, useLanguage } from '../../words/bilingual.ts';
import { typedFromIso } from '../../words/date-text.ts';

type EntryDetailProps = {
  readonly view: LibraryView;
  /** Beside the heading. */
  readonly actions?: ReactNode;
  /** Which bases are taken, where they can be chosen; null for all of them. */
  readonly taken?: readonly number[] | null;
  readonly onTake?: (taken: readonly number[]) => void;
};

/** Everything about one entry of the library. */
export function EntryDetail({ view, actions, taken, onTake }: EntryDetailProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { entry } = view;
  const other = language === 'vi' ? entry.title.en : entry.title.vi;
  return (
    <Stack className="kl-library" gap="lg">
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="md">
        <div>
          <Title order={2} size="h3">
            {shown(entry.title, language)}
          </Title>
          <Text size="sm" c="dimmed" lang={language === 'vi' ? 'en' : 'vi'}>
            {other}
          </Text>
          <Text size="xs" c="dimmed" mt={4}>
            {[view.origin === 'shipped' ? entry.id : t('library.ownBadge'), shown(view.groupName, language)].join(
              ' · ',
            )}
          </Text>
        </div>
        {actions}
      </Group>
      <Bases view={view} taken={taken} onTake={onTake} />
      <dl className="kl-library-facts">
        <Fact label={t('library.toCount')} text={entry.toCount.wording} />
        <Fact label={t('library.cause')} text={entry.cause} />
        <Fact label={t('library.recommendation')} text={entry.recommendation} />
        <Fact label={t('library.remedy')} text={entry.remedy} />
        <Fact label={t('library.product')} text={entry.product} />
        <Fact label={t('library.term')} text={entry.termWording} />
        <Fact label={t('library.note')} text={entry.note} />
        <AsWritten view={view} />
      </dl>
    </Stack>
  );
}

function Fact({ label, text }: { readonly label: string; readonly text: BilingualText | undefined }) {
  const language = useLanguage();
  const words = shown(text, language);
  if (words === '') return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{words}</dd>
    </div>
  );
}

/** The table's own words, so that what the structure says can be held against them. */
function AsWritten({ view }: { readonly view: LibraryView }) {
  const { t } = useTranslation();
  const { asWritten, confidenceAsWritten } = view.entry;
  if (asWritten === undefined) return null;
  return (
    <div>
      <dt>{t('library.asWritten')}</dt>
      {asWritten.map(({ norms, validity }) => (
        <dd key={`${norms} ${validity}`} lang="vi">
          {norms} ({validity})
        </dd>
      ))}
      <dd>{confidenceAsWritten}</dd>
    </div>
  );
}

function Bases({ view, taken, onTake }: Omit<EntryDetailProps, 'actions'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const local = view.entry.regimes.flatMap((regime) => regime.local);
  const all = view.bases.map((_, index) => index);
  const kept = taken ?? all;
  return (
    <section aria-label={t('library.bases')}>
      <Text component="h3" size="sm" fw={600} mb={6}>
        {t('library.bases')}
      </Text>
      <DaysThatGovern view={view} />
      <ul className="kl-library-bases">
        {view.bases.map((offered, index) => (
          <li key={`${offered.name.vi} ${offered.from ?? ''}`} className="kl-library-basis">
            {onTake === undefined ? (
              <Text size="sm">{shown(offered.name, language)}</Text>
            ) : (
              <Checkbox
                label={shown(offered.name, language)}
                checked={kept.includes(index)}
                onChange={(event) =>
                  onTake(event.currentTarget.checked ? [...kept, index] : kept.filter((each) => each !== index))
                }
              />
            )}
            <Confidence offered={offered} isShipped={view.origin === 'shipped'} />
            <Text size="xs" c="dimmed">
              <DaysText from={offered.from} to={offered.to} />
            </Text>
          </li>
        ))}
      </ul>
      {view.bases.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('library.noBases')}
        </Text>
      ) : null}
      {local.length === 0 ? null : (
        <Text size="sm" mt="xs">
          {t('library.local')}: {[...new Set(local.map((each) => shown(each, language)))].join('; ')}
        </Text>
      )}
    </section>
  );
}

function DaysThatGovern({ view }: { readonly view: LibraryView }) {
  const { t } = useTranslation();
  if (view.days === null) return null;
  const { from, to } = view.days;
  return (
    <Text size="xs" c="dimmed" mb={8}>
      {from === to
        ? t('library.dayGoverns', { from: typedFromIso(from) })
        : t('library.daysGovern', { from: typedFromIso(from), to: typedFromIso(to) })}
      {view.spansRegimes ? `. ${t('library.spans')}` : ''}
    </Text>
  );
}

function DaysText({ from, to }: { readonly from?: string; readonly to?: string }) {
  const { t } = useTranslation();
  if (from !== undefined && to !== undefined)
    return t('library.fromUntil', { from: typedFromIso(from), to: typedFromIso(to) });
  if (from !== undefined) return t('library.from', { date: typedFromIso(from) });
  if (to !== undefined) return t('library.until', { date: typedFromIso(to) });
  return t('library.anyTime');
}

const LOOKS = {
  high: { color: 'petrol', Icon: IconCircleCheck },
  medium: { color: 'blue', Icon: IconInfoCircle },
  low: { color: 'orange', Icon: IconAlertTriangle },
  'not-confirmed': { color: 'orange', Icon: IconAlertTriangle },
} as const;

type ConfidenceProps = { readonly offered: LibraryView['bases'][number]; readonly isShipped: boolean };

/** How sure a basis is, in words, sign and colour. For what the office wrote itself the program does not vouch. */
function Confidence({ offered, isShipped }: ConfidenceProps) {
  const { t } = useTranslation();
  const isWeak = offered.basis.unverified === true;
  if (!isWeak && !isShipped) return <span />;
  const { color, Icon } = LOOKS[isWeak ? 'low' : offered.confidence];
  return (
    <PlainBadge color={color} icon={<Icon size={13} aria-hidden />}>
      {isWeak ? t('library.unverified') : t(`library.confidence.${offered.confidence}`)}
    </PlainBadge>
  );
}
