import { type Json } from '#src/core/hash.ts';
import {
  $events,
  $learner,
  $storage,
  appendEvent,
  loadDraft,
  loadEvents,
  saveDraft,
} from '#src/record/record.store.ts';
import type { LearnerEvent } from '#src/model/event.ts';
import { answerEvidence } from './evidence.ts';
import type { ItemBase, PublicBase } from './kind.ts';
import type { QuestionPorts } from './question.store.ts';
import { noteAnswer } from './quiz.store.ts';

/** Ties a question to the learner's record and to its key file. */
export function makePorts(shown: PublicBase, publicVersion: string, keyHref: string | undefined): QuestionPorts {
  const draftKey = `question/${shown.id}/${publicVersion}`;
  let fetched: Promise<ItemBase> | undefined;
  return {
    fetchItem() {
      fetched ??= fetchJson<ItemBase>(keyHref ?? '').catch((error: unknown) => {
        fetched = undefined;
        // The key's address carries its version: a new deploy takes the old one away.
        window.dispatchEvent(new Event('yixue:lost-file'));
        throw error;
      });
      return fetched;
    },
    async record(item, { version, input, score }) {
      if (score.type !== 'points') return true;
      // Counted now: another tab may have answered since this page was opened.
      const tryNumber = (await answersTo(shown.id)).length + 1;
      await appendEvent({
        type: 'answer',
        subject: { kind: 'question', id: item.id, version },
        input,
        score: { earned: score.earned, total: score.total },
        evidence: answerEvidence(item, score, tryNumber),
      });
      return $storage.get() === 'kept';
    },
    loadDraft: async () => (await loadDraft(draftKey)) ?? undefined,
    async saveDraft(input: Json | null) {
      await saveDraft(draftKey, input);
      return $storage.get() === 'kept';
    },
    async lastAnswer() {
      const last = (await answersTo(shown.id)).at(-1);
      return last?.score && { at: last.at, right: last.score.earned === last.score.total };
    },
    onMarked: (right) => noteAnswer(shown.id, right),
    onSwitch(act) {
      let current = $learner.get()?.id;
      return $learner.listen((learner) => {
        if (current !== undefined && learner?.id !== current) act();
        current = learner?.id;
      });
    },
  };
}

/** The answers to a question in the learner's log, oldest first. */
async function answersTo(id: string): Promise<LearnerEvent[]> {
  await loadEvents();
  return $events
    .get()
    .filter(({ type, subject }) => type === 'answer' && subject.kind === 'question' && subject.id === id);
}

async function fetchJson<T>(href: string): Promise<T> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${response.status} ${href}`);
  return (await response.json()) as T;
}
