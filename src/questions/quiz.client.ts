import type { QuizProps } from './QuizSummary.tsx';

/** Ways of testing oneself are for practice; their code comes when one is asked for, or looked at. */
function watchSelfTest(): void {
  const place = document.querySelector<HTMLDetailsElement>('[data-self-test]');
  if (!place) return;
  const open = () => void import('./self-test/self-test.client.ts').then(({ openSelfTest }) => openSelfTest(place));
  if (/[?&](certainty|penalty)=/.test(location.search)) open();
  else place.addEventListener('toggle', open, { once: true });
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
    // As it came, before anything is restored into it.
    const paper = element.querySelector('.quiz')?.cloneNode(true) as HTMLElement;
    void import('./mount-quiz.client.ts').then(({ mountQuiz }) =>
      mountQuiz(element, props, search.get('only') === 'wrong', paper),
    );
  }
}
