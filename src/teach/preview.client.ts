import { h, render } from 'preact';
import { contentHash, type Json } from '#src/core/hash.ts';
import { fill } from '#src/i18n/locales.ts';
import type { Texts } from '#src/i18n/texts.ts';
import type { ItemBase, PublicBase } from '#src/questions/kind.ts';
import { loadView } from '#src/questions/views.ts';
import { type Checked, mostBytes, mostFaults, patience } from './check.ts';
import { makeChecker } from './checker.client.ts';
import { parsePutAside, type PutAside, putAside, takeBack } from './own-work.ts';
import { PreviewOutput, type Tried } from './PreviewOutput.tsx';
import type { PreviewTexts } from './preview-texts.ts';
import { cursorLine, goToLine, replaceText } from './source-area.client.ts';

export interface PreviewProps {
  texts: PreviewTexts;
  locale: string;
  points: string[];
}

/** So many questions come to life at once; the rest is counted. */
const mostShown = 20;
const draftKey = 'yixue:authoring-draft';
const asideKey = 'yixue:authoring-aside';

/** Makes the preview work: checks what is typed, shows the questions, keeps the text over a reload. */
export function startPreview(room: HTMLElement) {
  const { texts, locale, points } = JSON.parse(room.dataset.props ?? '{}') as PreviewProps;
  const around = room.closest<HTMLElement>('[data-question-texts]');
  const questionTexts = JSON.parse(around?.dataset.questionTexts ?? '{}') as Texts['question'];
  const part = <E extends HTMLElement>(name: string): E => room.querySelector<E>(`[data-preview-${name}]`) as E;
  const [area, status, output, cursor] = [
    part<HTMLTextAreaElement>('source'),
    part('status'),
    part('output'),
    part('cursor'),
  ];
  const restore = part<HTMLButtonElement>('restore');
  const check = makeChecker();
  let good: Tried[] = [];
  let goodMore = 0;
  let aside = readAside();
  let wait: ReturnType<typeof setTimeout> | undefined;
  let round = 0;
  let prefix = '';

  const say = (text: string): void => void (status.textContent = [prefix, text].filter(Boolean).join(' '));
  const show = (checked: Pick<Checked, 'faults'>, questions: Tried[], more: number, note?: string): void =>
    render(
      h(PreviewOutput, {
        texts,
        questionTexts,
        locale,
        faults: checked.faults,
        questions,
        more,
        note,
        onLine: (line) => goToLine(area, line),
      }),
      output,
    );

  async function look(): Promise<void> {
    const mine = (round += 1);
    const text = area.value;
    if (text.trim() === '') {
      [good, goodMore] = [[], 0];
      show({ faults: [] }, [], 0);
      return say(texts.empty);
    }
    const bytes = new Blob([text]).size;
    if (bytes > mostBytes) return say(fill(texts.tooLong, { most: mostBytes / 1024, n: Math.ceil(bytes / 1024) }));
    say(texts.checking);
    const result = await check({ task: 'check', text, locale, points });
    if (mine !== round || result === 'overtaken') return;
    if (result === 'timeout' || result === 'lost' || result.task !== 'check') {
      show({ faults: [] }, good, goodMore, good.length > 0 ? texts.stale : undefined);
      return say(result === 'timeout' ? fill(texts.timeout, { s: patience / 1000 }) : texts.loadFailed);
    }
    const found = await liveQuestions(result.items).catch(() => undefined);
    if (mine !== round) return;
    if (!found) return say(texts.loadFailed);
    tell(result, found);
  }

  /** What was found; while something cannot be read, the last good questions stay. */
  function tell(result: Checked, found: Tried[]): void {
    const more = result.items.length - found.length;
    if (result.readable) [good, goodMore] = [found, more];
    if (result.readable) show(result, found, more);
    else if (good.length > 0) show(result, good, goodMore, texts.stale);
    else show(result, found, more, fill(texts.some, { n: found.length }));
    const { faultCount: n } = result;
    if (n === 0) say(fill(texts.fine, { n: result.items.length }));
    else say(fill(n > mostFaults ? texts.faultsMore : texts.faults, { n, shown: mostFaults }));
  }

  function keep(key: string, text: string): void {
    try {
      sessionStorage.setItem(key, text);
    } catch {
      part('kept').textContent = texts.notKept;
    }
  }

  area.addEventListener('input', () => {
    keep(draftKey, area.value);
    clearTimeout(wait);
    wait = setTimeout(() => void look().then(() => (prefix = '')), 350);
  });
  const tellLine = (): void =>
    void (cursor.textContent = document.activeElement === area ? fill(texts.cursor, { n: cursorLine(area) }) : '');
  document.addEventListener('selectionchange', tellLine);
  for (const event of ['keyup', 'click', 'input']) area.addEventListener(event, tellLine);

  const showRestore = (): void => void (restore.hidden = aside.length === 0);

  /** What is in the field, if somebody wrote it: examples stand in the guide. */
  function work(): string | undefined {
    const isExample = ({ textContent }: Element): boolean => textContent.trim() === area.value.trim();
    return area.value.trim() === '' || [...document.querySelectorAll('[data-lines]')].some(isExample)
      ? undefined
      : area.value;
  }

  /** Puts a text in place of what is there; what waits now is put down with it. */
  function put(text: string, said: string, waiting: PutAside): void {
    if (text === area.value) return void say(said);
    aside = waiting;
    keep(asideKey, JSON.stringify(aside));
    showRestore();
    prefix = said;
    replaceText(area, text);
    say('');
  }

  /** Puts a text in place of what is there, which waits from now on if it is work. */
  function replace(text: string, said: string): void {
    const written = work();
    put(text, said, written === undefined ? aside : putAside(aside, written));
  }

  restore.addEventListener('click', () => {
    const back = takeBack(aside, work());
    if (!back) return say(texts.restored);
    put(back.text, back.waiting.length > 0 ? texts.restoredMore : texts.restored, back.waiting);
  });
  part('clear').addEventListener('click', () => replace('', texts.cleared));
  part('tidy').addEventListener('click', () => {
    // A check that is about to begin would overtake this; one follows in any case.
    clearTimeout(wait);
    void check({ task: 'tidy', text: area.value, locale, points }).then((result) => {
      if (result === 'overtaken') return;
      const text = typeof result !== 'string' && result.task === 'tidy' ? result.text : undefined;
      if (text !== undefined && text !== area.value) return replace(text, texts.tidied);
      prefix = text === undefined ? texts.notTidied : texts.tidied;
      void look().then(() => (prefix = ''));
    });
  });
  showRestore();
  if (area.value.trim() !== '') void look();
  return { take: (text: string) => replace(text, work() === undefined ? texts.taken : texts.takenKept) };
}

/** What was put aside before a reload. */
function readAside(): PutAside {
  try {
    return parsePutAside(sessionStorage.getItem(asideKey));
  } catch {
    return [];
  }
}

/** Questions with their views. One with the id of a question that already stands on the page gets another: ids of the page's elements are made of it. */
async function liveQuestions(items: ItemBase[]): Promise<Tried[]> {
  const taken = new Set(
    [...document.querySelectorAll<HTMLElement>('[data-question]')].map(({ dataset }) => dataset.question),
  );
  const keys = new Set<string>();
  return Promise.all(
    items.slice(0, mostShown).map(async (written) => {
      let id = written.id;
      while (taken.has(id)) id += '-preview';
      taken.add(id);
      const item = { ...written, id };
      let key = contentHash(item as unknown as Json);
      while (keys.has(key)) key += '+';
      keys.add(key);
      return { key, item, kindView: await loadView(item as PublicBase) };
    }),
  );
}
