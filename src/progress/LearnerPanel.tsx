import { useEffect, useState } from 'preact/hooks';
import { fill } from '#src/i18n/locales.ts';
import type { Learner } from '#src/record/learner.ts';
import { shortCode } from '#src/record/learner-name.ts';
import { maxName } from '#src/record/limits.ts';
import { listLearners, newLearner, renameLearner, switchLearner } from '#src/record/desk.store.ts';
import type { Outcome } from './OutcomeNotice.tsx';
import { type RecordProps, callLearner, localTime } from './my-record.ts';

interface Props extends RecordProps {
  learner: Learner;
  /** Nothing is kept: the record is gone with the tab. */
  isLost: boolean;
  onOutcome: (outcome: Outcome) => void;
}

/** Who learns here, a warning when nothing is kept, and the way to another learner and back. */
export function LearnerPanel({ texts, locale, learner, isLost, onOutcome }: Props) {
  const [name, setName] = useState(learner.name ?? '');
  const [others, setOthers] = useState<Learner[]>([]);
  useEffect(() => setName(learner.name ?? ''), [learner.id, learner.name]);
  useEffect(() => {
    let isStale = false;
    void listLearners().then((all) => {
      if (!isStale) setOthers(all.filter(({ id }) => id !== learner.id));
    });
    return () => {
      isStale = true;
    };
  }, [learner]);

  const say = (text: string) => onOutcome({ tone: 'done', text });
  const save = async (event: Event) => {
    event.preventDefault();
    await renameLearner(name);
    say(texts.nameSaved);
  };
  const startNew = async () => {
    await newLearner();
    say(texts.nextDone);
  };
  const goBack = async (id: string) => {
    const back = await switchLearner(id);
    say(fill(texts.backDone, { learner: callLearner(back, texts) }));
  };
  const zone = -new Date().getTimezoneOffset();

  return (
    <section aria-labelledby="record-who">
      <h2 id="record-who">{texts.who}</h2>
      <p class="record-who">
        <strong>{learner.name ?? texts.nameless}</strong>
        <span class="quiet">{fill(texts.code, { code: shortCode(learner) })}</span>
      </p>
      <form class="record-row" onSubmit={(event) => void save(event)}>
        <label class="record-field">
          <span>{texts.name}</span>
          <input
            value={name}
            maxLength={maxName}
            autocomplete="off"
            aria-describedby="record-name-help"
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <button type="submit">{texts.saveName}</button>
      </form>
      <p class="quiet" id="record-name-help">
        {texts.nameHelp}
      </p>

      {isLost && <p class="notice-inline">{texts.storageMemory}</p>}
      <p class="record-next">
        <button type="button" aria-describedby="record-next-help" onClick={() => void startNew()}>
          {texts.next}
        </button>
        <span class="quiet" id="record-next-help">
          {texts.nextHelp}
        </span>
      </p>
      {others.length > 0 && (
        <>
          <h3>{texts.earlier}</h3>
          <ul class="plain-list">
            {others.map((other) => (
              <li key={other.id}>
                <button type="button" onClick={() => void goBack(other.id)}>
                  {fill(texts.back, { learner: callLearner(other, texts) })}
                </button>
                <span class="quiet">
                  {other.name && `${fill(texts.code, { code: shortCode(other) })} · `}
                  {fill(texts.lastUsed, { date: localTime(other.lastUsed, zone, locale) })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
