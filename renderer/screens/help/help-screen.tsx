import { Button, Group } from '@mantine/core';
import { IconArrowLeft, IconKeyboard, IconRoute } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { runCommand } from '../../commands/bound-commands.ts';
import { SearchField } from '../../components/search-field.tsx';
import { OpenMarkdown } from '../../help/open-markdown.tsx';
import { OVERVIEW, type Topic, useTopics } from '../../help/topics.ts';
import { useLanguage } from '../../words/bilingual.ts';
import { matches } from '../../words/fold.ts';
import { WindowBar } from '../window-bar/window-bar.tsx';

/** «Trợ giúp»: the pages of the help, to search and to read, without any network. */
export function HelpScreen() {
  const [location] = useLocation();
  const topics = useTopics(useLanguage());
  const name = /^\/tools\/help\/([\w-]+)/.exec(location)?.[1] ?? OVERVIEW;
  const open = topics.find((each) => each.name === name) ?? topics.find((each) => each.name === OVERVIEW);
  return (
    <>
      <WindowBar>
        <WayBack />
      </WindowBar>
      <div className="kl-two kl-help">
        <TopicList topics={topics} openName={open?.name ?? OVERVIEW} />
        <main className="kl-help-page">{open === undefined ? null : <OpenPage key={open.name} topic={open} />}</main>
      </div>
    </>
  );
}

/** Help is asked for in the middle of something: one press leads back there. */
function WayBack() {
  const { t } = useTranslation();
  return (
    <Group gap="xs">
      <Button
        variant="subtle"
        size="xs"
        leftSection={<IconArrowLeft size={16} stroke={1.7} aria-hidden />}
        onClick={() => window.history.back()}
      >
        {t('help.back')}
      </Button>
    </Group>
  );
}

function TopicList({ topics, openName }: { readonly topics: readonly Topic[]; readonly openName: string }) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const shown = topics.filter((each) => matches(`${each.title} ${each.text}`, words));
  return (
    <nav aria-label={t('help.topics')}>
      <div className="kl-tools">
        <SearchField size="sm" label={t('help.search')} words={words} onChange={setWords} />
      </div>
      <div className="kl-scroll kl-help-topics">
        <p role="status" className="kl-spoken">
          {t('help.found', { count: shown.length })}
        </p>
        {shown.length === 0 ? <p className="kl-help-none">{t('help.nothing')}</p> : null}
        {shown.map(({ name, title }) => (
          <Link
            key={name}
            href={`/tools/help/${name}`}
            className="kl-step-link"
            aria-current={name === openName ? 'page' : undefined}
          >
            {title}
          </Link>
        ))}
      </div>
      <div className="kl-help-more">
        <Button
          variant="subtle"
          size="xs"
          justify="flex-start"
          leftSection={<IconKeyboard size={17} stroke={1.6} aria-hidden />}
          onClick={() => runCommand('shortcuts')}
        >
          {t('commands.name.shortcuts')}
        </Button>
        <Button
          variant="subtle"
          size="xs"
          justify="flex-start"
          leftSection={<IconRoute size={17} stroke={1.6} aria-hidden />}
          onClick={() => runCommand('tour')}
        >
          {t('commands.name.tour')}
        </Button>
      </div>
    </nav>
  );
}

/** A page begins at its top, where a screen reader goes on reading. */
function OpenPage({ topic }: { readonly topic: Topic }) {
  const page = useRef<HTMLElement>(null);
  useEffect(() => {
    page.current?.parentElement?.scrollTo(0, 0);
    if (document.activeElement?.matches('[data-search]') !== true) page.current?.focus({ preventScroll: true });
  }, []);
  return (
    <article ref={page} tabIndex={-1} className="kl-help-article">
      <OpenMarkdown text={topic.text} />
    </article>
  );
}
