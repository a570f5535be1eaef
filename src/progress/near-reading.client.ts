import { whenNear } from '#src/components/near.client.ts';

// Reading is noticed from the first section that comes near, whichever it is: a link may lead into the middle.
let started = false;
let recordIsThere = false;
addEventListener('yixue:record', () => (recordIsThere = true), { once: true });
for (const section of document.querySelectorAll('[data-section]')) {
  whenNear(section, () => {
    if (started) return;
    started = true;
    void import('./read-tracker.client.ts').then(({ trackReading }) => trackReading(recordIsThere));
  });
}
