import { atom } from 'nanostores';
import { $events } from '#src/record/record.store.ts';
import { foldRounds, type Round } from '#src/assessment/retry.ts';
import { parseWay, printWay, type Way } from './way.ts';

/** How this page's learner tests oneself now. */
export const $way = atom<Way>({ certainty: false, penalty: 0 });

/** The last round of each question in the log, under the penalty of `$way`. */
export const $rounds = atom<ReadonlyMap<string, Round>>(new Map());

const refresh = (): void => {
  const rounds = foldRounds($events.get(), $way.get().penalty / 100);
  $rounds.set(new Map([...rounds].flatMap(([id, all]) => all.slice(-1).map((round) => [id, round] as const))));
};

/** Goes the way the address names, and follows the record from then on. Call once. */
export function beginWay(): void {
  $way.set(parseWay(location.search));
  $way.subscribe(refresh);
  $events.listen(refresh);
}

/** Chooses another way: the address says so from now on, the questions at once. */
export function chooseWay(part: Partial<Way>): void {
  const way = { ...$way.get(), ...part };
  history.replaceState(history.state, '', location.pathname + printWay(way, location.search) + location.hash);
  $way.set(way);
}
