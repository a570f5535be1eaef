import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { $events, $learner, $storage, loadEvents } from '#src/record/record.store.ts';
import { Activity } from './Activity.tsx';
import { LearnerPanel } from './LearnerPanel.tsx';
import { Mastery } from './Mastery.tsx';
import { type Outcome, OutcomeNotice } from './OutcomeNotice.tsx';
import { Summary } from './Summary.tsx';
import { Talks } from './Talks.tsx';
import { TransferPanel } from './TransferPanel.tsx';
import type { RecordProps } from './my-record.ts';

/** The page “my record”: who learns here, how far, and the record itself out, in and away. Mounted by the page. */
export default function MyRecord(props: RecordProps) {
  const { texts } = props;
  const learner = useStore($learner);
  const storage = useStore($storage);
  const events = useStore($events);
  const [isOpen, setOpen] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | undefined>();
  useEffect(() => {
    void loadEvents().then(() => setOpen(true));
  }, []);
  if (!learner || !isOpen) return <p role="status">{texts.opening}</p>;
  return (
    <div class="my-record">
      <LearnerPanel {...props} learner={learner} isLost={storage === 'memory'} onOutcome={setOutcome} />
      <Summary {...props} events={events} />
      <Talks {...props} events={events} />
      {events.length > 0 && <Mastery {...props} events={events} />}
      {events.length > 0 && <Activity {...props} events={events} />}
      {storage !== 'memory' && (
        <section aria-labelledby="record-storage">
          <h2 id="record-storage">{texts.storage}</h2>
          <p>{texts.storageKept}</p>
          <p class="quiet">{texts.storageWeek}</p>
        </section>
      )}
      <TransferPanel {...props} learner={learner} onOutcome={setOutcome} />
      <OutcomeNotice texts={texts} outcome={outcome} onOutcome={setOutcome} />
    </div>
  );
}
