import { whenNear } from '#src/components/near.client.ts';

/** Questions cost their bytes only when the reader comes near one: a chapter opens without any of this. */
for (const element of document.querySelectorAll<HTMLElement>('[data-question]')) {
  whenNear(
    element,
    () => void import('./mount-questions.client.ts').then(({ mountQuestion }) => mountQuestion(element)),
  );
}
