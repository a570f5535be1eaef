import { whenNear } from '#src/components/near.client.ts';

// Reading is noticed from the first section on screen; until then a page needs none of this.
const first = document.querySelector('[data-section]');
if (first) whenNear(first, () => void import('./read-tracker.client.ts').then(({ trackReading }) => trackReading()));
