import type { Json } from '#src/core/hash.ts';
import {
  $events,
  $learner,
  $storage,
  appendEvents,
  loadDraft,
  loadEvents,
  onSwitch,
  openRecord,
  saveDraft,
} from '#src/record/record.store.ts';
import type { LearnerEvent } from '#src/model/event.ts';
import { answerEvidence } from './evidence.ts';
import type { ItemBase, PublicBase } from './kind.ts';
import type { QuestionPorts } from './question.store.ts';
import { outcomeOf } from './outcome.ts';

/** Ties a question to the learner's record and to its key file. */
export function makePorts(shown: PublicBase, publicVersion: string, keyHref: string | undefined): QuestionPorts {
  const draftKey = (seed?: number): string =>
    `question/${shown.id}/${publicVersion}${seed === undefined ? '' : `/${seed}`}`;
  return {
    fetchItem: () => fetchItem(keyHref ?? ''),
    async record(item, { input, score, seed, certainty, tested }) {
      if (score.type !== 'points') return true;
      // Counted now: another tab may have answered since this page was opened.
      const learner = $learner.get()?.id;
      const tryNumber = (await answersTo(shown.id)).length + 1;
      // Nobody was known yet where the record was still opening: then the answer is whoever's it opens for.
      if (learner && (await openRecord()).id !== learner) return false;
      const answer = {
        type: 'answer',
        subject: { kind: 'question', id: item.id, version: versionIn(keyHref) },
        input,
        ...(seed !== undefined && { seed }),
        ...(certainty && { certainty }),
        score: { earned: score.earned, total: score.total },
        evidence: answerEvidence(item, score, tryNumber, tested),
      } as const;
      // Written down and no draft any more: a page closed in between finds neither both nor none.
      await appendEvents([answer], draftKey(seed));
      return $storage.get() === 'kept';
    },
    loadDraft: async (seed) => (await loadDraft(draftKey(seed))) ?? undefined,
    async saveDraft(input: Json | null, seed) {
      await saveDraft(draftKey(seed), input);
      return $storage.get() === 'kept';
    },
    async lastAnswer() {
      const last = (await answersTo(shown.id)).at(-1);
      return last?.score && { at: last.at, outcome: outcomeOf(last.score), seed: last.seed };
    },
    onSwitch,
  };
}

/** The version of the item behind a key file's address (key-file.ts makes it). */
const versionIn = (keyHref = ''): string => /\.(\w+)\.json$/.exec(keyHref)?.[1] ?? '';

/** The answers to a question in the learner's log, oldest first. */
export async function answersTo(id: string): Promise<LearnerEvent[]> {
  await loadEvents();
  return $events
    .get()
    .filter(({ type, subject }) => type === 'answer' && subject.kind === 'question' && subject.id === id);
}

const fetched = new Map<string, Promise<ItemBase>>();

/** A full item by the address of its key file; fetched once, and again after a failure. */
export function fetchItem(href: string): Promise<ItemBase> {
  const known = fetched.get(href);
  if (known) return known;
  const item = fetchJson<ItemBase>(href).catch((error: unknown) => {
    fetched.delete(href);
    // The key's address carries its version: a new deploy takes the old one away.
    window.dispatchEvent(new Event('yixue:lost-file'));
    throw error;
  });
  fetched.set(href, item);
  return item;
}

async function fetchJson<T>(href: string): Promise<T> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${response.status} ${href}`);
  return (await response.json()) as T;
}
