/** The guide's page: examples come to life when one comes near, the preview when it is used. */
import { whenNear } from '#src/components/near.client.ts';
import { linesOf } from './copy-lines.client.ts';

for (const element of document.querySelectorAll<HTMLElement>('[data-unrecorded] [data-question]')) {
  whenNear(element, () => void import('./mount-example.client.ts').then(({ mountExample }) => mountExample(element)));
}

const room = document.querySelector<HTMLElement>('[data-preview]');
const area = room?.querySelector<HTMLTextAreaElement>('[data-preview-source]');
let started: Promise<{ take: (text: string) => void } | undefined> | undefined;
const start = () => {
  const status = room?.querySelector<HTMLElement>('[data-preview-status]');
  if (!started && status) status.textContent = room?.dataset.loading ?? '';
  return (started ??= import('./preview.client.ts').then(
    ({ startPreview }) => startPreview(room as HTMLElement),
    () => {
      started = undefined;
      if (status) status.textContent = room?.dataset.lost ?? '';
      return undefined;
    },
  ));
};

if (room && area) {
  let isWaiting = false;
  try {
    // What the browser itself restored is newer than nothing, and older than the draft.
    area.value = sessionStorage.getItem('yixue:authoring-draft') ?? area.value;
    isWaiting = (sessionStorage.getItem('yixue:authoring-aside') ?? '[]') !== '[]';
  } catch {
    // No storage: the preview says so when something is typed.
  }
  if (isWaiting || area.value.trim() !== '') void start();
  // Kept from the first character on: the preview, which says so when it cannot be, may still be on its way.
  area.addEventListener('input', () => {
    try {
      sessionStorage.setItem('yixue:authoring-draft', area.value);
    } catch {
      // The preview tells.
    }
  });
  // Every time: what could not be fetched is tried again when the field is used again.
  for (const use of ['focus', 'input']) area.addEventListener(use, () => void start());
}

for (const button of document.querySelectorAll<HTMLElement>('[data-take]')) {
  button.addEventListener('click', () => {
    room?.scrollIntoView();
    void start().then((preview) => preview?.take(linesOf(button)?.textContent ?? ''));
  });
}
