import { h, render } from 'preact';
import type { Texts } from '#src/i18n/texts.ts';
import { rng } from '#src/core/rng.ts';
import {
  $learner,
  $storage,
  type NewEvent,
  appendEvents,
  loadDraft,
  loadEvents,
  openRecord,
  saveDraft,
} from '#src/record/record.store.ts';
import type { Json } from '#src/core/hash.ts';
import { contentHash } from '#src/core/hash.ts';
import { answerEvidence } from './evidence.ts';
import { onSwitch } from '#src/record/record.store.ts';
import { answersTo, fetchItem } from './ports.client.ts';
import type { QuestionProps } from './QuestionForm.tsx';
import type { QuizProps } from './QuizSummary.tsx';
import { drawSeed, parseSeed } from './test-mode/paper.ts';
import { makeTestStore, type TestPorts } from './test-mode/test.store.ts';
import { TestRoom } from './test-mode/TestRoom.tsx';
import { loadView } from './views.ts';

/** Ties a test to the learner's record and to the key files of its questions. */
function makePorts(slug: string, hrefs: ReadonlyMap<string, string>): TestPorts {
  const key = `test/${slug}`;
  return {
    loadDraft: () => loadDraft(key),
    async saveDraft(draft) {
      await saveDraft(key, draft as unknown as Json);
      return $storage.get() === 'kept';
    },
    async lastResult() {
      const events = await loadEvents();
      const at = events
        .map(({ type, subject }) => type === 'submit' && subject.kind === 'quiz' && subject.id === slug)
        .lastIndexOf(true);
      const last = events[at];
      if (!last) return undefined;
      // The answers of a paper stand right before its hand-in: they were written as one.
      const { seed, answered } = { seed: 0, answered: 0, ...(last.input as { seed?: number; answered?: number }) };
      const own = events.slice(Math.max(0, at - answered), at).filter(({ type }) => type === 'answer');
      const answers = Object.fromEntries(own.map(({ subject, input }) => [subject.id, input as Json]));
      return { at: last.at, earned: 0, total: 0, ...last.score, seed, answers };
    },
    fetchItem: (id) => fetchItem(hrefs.get(id) ?? ''),
    async record(answers, test) {
      const learner = $learner.get()?.id;
      const news = await Promise.all(
        answers.map(async ({ full, input, score, seed, tested }): Promise<NewEvent> => ({
          type: 'answer',
          subject: { kind: 'question', id: full.id, version: contentHash(full) },
          input,
          ...(seed !== undefined && { seed }),
          // What waits for somebody to mark it is kept, and shows nothing yet.
          ...(score.type === 'points' && { score: { earned: score.earned, total: score.total } }),
          evidence: answerEvidence(full, score, (await answersTo(full.id)).length + 1, tested),
        })),
      );
      news.push({
        type: 'submit',
        subject: { kind: 'quiz', id: slug, version: test.version },
        input: test.input,
        ...(test.score && { score: test.score }),
        evidence: [],
      });
      // Whoever takes over meanwhile must not be given this paper.
      if ((await openRecord()).id !== learner) return false;
      // The paper goes with its answers: a page closed in between can neither lose them nor hand them in twice.
      await appendEvents(news, key);
      return $storage.get() === 'kept';
    },
  };
}

/** Puts the test in the place of the practice list, with the questions that stand there. */
export async function openTest(bench: HTMLElement, place: HTMLElement, quiz: QuizProps, asked: string | null) {
  const parts = [...bench.querySelectorAll<HTMLElement>('[data-question]')].map(
    ({ dataset }) => JSON.parse(dataset.props ?? '{}') as QuestionProps,
  );
  const loaded = parts.map(async ({ item }) => [item.id, await loadView(item)] as const);
  const views = Object.fromEntries(await Promise.all(loaded));
  const questions = parts.map(({ item }) => ({
    item,
    sections: quiz.questions.find(({ id }) => id === item.id)?.sections ?? [],
  }));
  const hrefs = new Map(parts.map(({ item, keyHref }) => [item.id, keyHref ?? '']));
  const store = makeTestStore(questions, views, makePorts(quiz.slug, hrefs));
  const links = document.querySelectorAll<HTMLElement>('.modes [data-mode]');
  for (const link of links) {
    if (link.dataset.mode === 'test') link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  // The address names the paper, so that it can be shared and a reload knows it.
  store.$state.subscribe(({ phase, draft }) => {
    const search = `?mode=test&seed=${draft?.seed}`;
    const shown = phase === 'running' ? search : phase === 'result' ? '?mode=test&review=1' : location.search;
    if (location.search !== shown) history.replaceState(history.state, '', shown);
  });
  const search = new URLSearchParams(location.search);
  const hasWay = search.has('certainty') || search.has('penalty');
  const draw = () => drawSeed(rng(crypto.getRandomValues(new Uint32Array(1))[0] ?? 0));
  const questionTexts = JSON.parse(bench.dataset.questionTexts ?? '{}') as Texts['question'];
  const room = { store, quiz, questions, views, texts: quiz.texts, questionTexts };
  render(h(TestRoom, { ...room, asked: asked ?? '', hasWay, draw }), place);
  onSwitch(() => void store.restart());
  addEventListener('pagehide', store.flush);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && store.$state.get().phase === 'running') void store.sync();
  });
  // No paper has a number that is none: an open one is asked about first, and the field says what is wrong.
  const seed = asked === null ? undefined : (parseSeed(asked) ?? NaN);
  await store.begin(seed, search.has('review'));
}
