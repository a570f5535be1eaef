import { whenNear } from '#src/components/near.client.ts';

/**
 * Questions cost their bytes only when the reader comes near one: a chapter opens without any of this. This runs on every
 * page (config/browser-build.ts puts what pages do at open into one file), so a page whose questions must not be recorded
 * marks the element around them `data-unrecorded`.
 */
for (const element of document.querySelectorAll<HTMLElement>('[data-question]:not([data-unrecorded] *)')) {
  whenNear(
    element,
    () => void import('./mount-questions.client.ts').then(({ mountQuestion }) => mountQuestion(element)),
  );
}
