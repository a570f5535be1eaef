import type { QuizProps } from './QuizSummary.tsx';

/** Ways of testing oneself are for practice; their code comes when one is asked for, or looked at. */
function watchSelfTest(): void {
  const place = document.querySelector<HTMLDetailsElement>('[data-self-test]');
  if (!place) return;
  const open = () => void import('./self-test/self-test.client.ts').then(({ openSelfTest }) => openSelfTest(place));
  if (/[?&](certainty|penalty)=/.test(location.search)) open();
  else place.addEventListener('toggle', open, { once: true });
}

/** On paper stands the quiz as it came, with no answers given or marked: whoever tries it first does not hand out the key. */
function printUnanswered(list: HTMLElement | null): void {
  if (!list) return;
  const paper = list.cloneNode(true) as HTMLElement;
  addEventListener('beforeprint', () => {
    for (const fold of paper.querySelectorAll('details')) fold.open = true;
    list.hidden = true;
    list.before(paper);
  });
  addEventListener('afterprint', () => {
    paper.remove();
    list.hidden = false;
  });
}

/** Brings a quiz page to life, in the mode that its address names. */
for (const element of document.querySelectorAll<HTMLElement>('[data-quiz]')) {
  const props = JSON.parse(element.dataset.quiz ?? '{}') as QuizProps;
  const search = new URLSearchParams(location.search);
  const test = element.querySelector<HTMLElement>('[data-quiz-test]');
  if (test && search.get('mode') === 'test') {
    void import('./open-test.client.ts').then(({ openTest }) => openTest(element, test, props, search.get('seed')));
  } else {
    watchSelfTest();
    printUnanswered(element.querySelector('.quiz'));
    void import('./mount-quiz.client.ts').then(({ mountQuiz }) =>
      mountQuiz(element, props, search.get('only') === 'wrong'),
    );
  }
}
