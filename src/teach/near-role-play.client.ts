/** The guide to scenarios: copy buttons at once, the tool for missed lines when one comes near. */
import { whenNear } from '#src/components/near.client.ts';
import './copy-lines.client.ts';

const room = document.querySelector<HTMLElement>('[data-missed]');
if (room)
  whenNear(room, () => void import('./role-play/missed.client.ts').then(({ startMissed }) => startMissed(room)));
