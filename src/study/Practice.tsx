import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { rng } from '#src/core/rng.ts';
import { deviceClock } from '#src/core/clock.ts';
import { fill } from '#src/i18n/locales.ts';
import { onSwitch } from '#src/record/record.store.ts';
import { loadDraft, loadEvents, saveDraft } from '#src/record/record.store.ts';
import { localDay } from '#src/assessment/review/days.ts';
import { type Scope, scopeOf } from './practice.ts';
import { makePracticeStore } from './practice.store.ts';
import { PracticeChooser } from './PracticeChooser.tsx';
import { PracticeEnd } from './PracticeEnd.tsx';
import { PracticeSession } from './PracticeSession.tsx';
import { fetchFile, fetchIndex, forgetFiles } from './study-files.client.ts';
import { type StudyIndex, everyPoint } from './study-data.ts';
import type { PracticeProps } from './study-texts.ts';

/** What a scope is called; undefined where the course does not know it. */
function scopeTitle(scope: Scope, index: StudyIndex, { texts }: PracticeProps): string | undefined {
  if (scope.by === 'weak') return texts.weakTitle;
  const chapter = index.chapters.find(({ slug }) => slug === scope.id);
  if (scope.by === 'chapter') return chapter && fill(texts.chapterTitle, chapter as { n: number; title: string });
  return everyPoint(index).find(({ id }) => id === scope.id)?.name;
}

/** The practice page: a chooser, or the session that the address names. Mounted by the page. */
export default function Practice(props: PracticeProps) {
  const scope = useMemo(() => scopeOf(location.search), []);
  return scope ? <PracticeRoom {...props} scope={scope} /> : <PracticeChooser {...props} />;
}

function PracticeRoom(props: PracticeProps & { scope: Scope }) {
  const { texts, scope, indexHref, href } = props;
  const store = useMemo(
    () =>
      makePracticeStore(scope, {
        fetchIndex: () => fetchIndex(indexHref),
        fetchFile,
        forgetFiles,
        loadEvents,
        loadDraft,
        saveDraft,
        draw: () => rng(crypto.getRandomValues(new Uint32Array(1))[0] ?? 0),
        today: () => localDay(deviceClock.now(), deviceClock.zone()),
        now: () => deviceClock.now(),
      }),
    [],
  );
  const state = useStore(store.$state);
  // The page's own title stays behind it: tabs and history tell one practice from another.
  const [siteTitle] = useState(() => document.title);
  useEffect(() => {
    void store.begin();
    return onSwitch(() => void store.begin());
  }, []);
  const { phase, index, draft } = state;
  const title = index && scopeTitle(scope, index, props);
  useEffect(() => {
    if (title) document.title = `${title} · ${siteTitle}`;
  }, [title]);

  if (phase === 'opening') return <p role="status">{texts.opening}</p>;
  if (phase === 'failed')
    return (
      <div role="alert">
        <p class="notice-inline">{texts.failed}</p>
        <button type="button" onClick={() => void store.begin()}>
          {texts.retry}
        </button>
      </div>
    );
  const way = (
    <p class="study-way">
      <a href={href}>{texts.toChooser}</a>
    </p>
  );
  if (!index || !draft || phase === 'none')
    return (
      <>
        <p role="status">{scope.by === 'weak' ? texts.weakNone : texts.unknown}</p>
        {way}
      </>
    );
  const room = { ...props, store, state, index, draft, title: title ?? '' };
  return (
    <div class="study">
      {phase === 'done' ? <PracticeEnd {...room} /> : <PracticeSession {...room} />}
      {way}
    </div>
  );
}
