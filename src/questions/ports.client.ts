import { type Json } from '#src/core/hash.ts';
import { $events, $storage, appendEvent, loadDraft, loadEvents, saveDraft } from '#src/record/record.store.ts';
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
    async record(item, { version, input, score, tryNumber }) {
      if (score.type !== 'points') return true;
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
    saveDraft: async (input: Json | null) => saveDraft(draftKey, input),
    async lastAnswer() {
      await loadEvents();
      const answers = $events
        .get()
        .filter(({ type, subject }) => type === 'answer' && subject.kind === 'question' && subject.id === shown.id);
      const last = answers.at(-1);
      if (!last?.score) return undefined;
      return { at: last.at, right: last.score.earned === last.score.total, tries: answers.length, input: last.input };
    },
    onMarked: (right) => noteAnswer(shown.id, right),
  };
}

async function fetchJson<T>(href: string): Promise<T> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${response.status} ${href}`);
  return (await response.json()) as T;
}
