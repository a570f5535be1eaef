import type { QuizProps } from './QuizSummary.tsx';

/** Brings a quiz page to life, in the mode that its address names. */
for (const element of document.querySelectorAll<HTMLElement>('[data-quiz]')) {
  const props = JSON.parse(element.dataset.quiz ?? '{}') as QuizProps;
  const search = new URLSearchParams(location.search);
  const test = element.querySelector<HTMLElement>('[data-quiz-test]');
  if (test && search.get('mode') === 'test') {
    void import('./open-test.client.ts').then(({ openTest }) => openTest(element, test, props, search.get('seed')));
  } else
    void import('./mount-quiz.client.ts').then(({ mountQuiz }) =>
      mountQuiz(element, props, search.get('only') === 'wrong'),
    );
}
