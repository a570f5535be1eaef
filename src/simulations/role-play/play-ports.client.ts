import type { Json } from '#src/core/hash.ts';
import { $learner, $storage, appendEvents, loadDraft, saveDraft } from '#src/record/record.store.ts';
import type { Run } from '../engine/run.ts';
import { draftKeyOf } from '../engine/underway.ts';
import type { State } from './customer/state.ts';
import { rolePlay } from './kind.ts';
import type { PlayPorts } from './play.store.ts';
import type { PackedModel } from './reading/model.ts';
import type { RolePlayProps } from './room.tsx';
import type { Scenario } from './scenario.ts';

/** One list for all role-plays of a learner. */
const missedKey = 'simulation/missed';

/** What tabs tell each other: whose sheet was saved, and which. */
interface Saved {
  learner: string | undefined;
  key: string;
}

/** Ties a role-play to its files and to the learner's record. */
export function makePlayPorts({ scenario: shown, version, files }: RolePlayProps): PlayPorts {
  const key = draftKeyOf(`role-play/${shown.id}`);
  // One for both ways: a second one on this page would hear the first.
  const channel = new BroadcastChannel('yixue-simulation-1');
  const isKept = (): boolean => $storage.get() !== 'memory';
  return {
    async fetchFiles() {
      const [scenario, model] = await Promise.all([
        fetchJson<Scenario>(files.scenario),
        fetchJson<PackedModel>(files.model),
      ]);
      return { scenario, version, model };
    },
    loadDraft: () => loadDraft(key),
    async saveDraft(sheet) {
      await saveDraft(key, sheet);
      if (isKept()) channel.postMessage({ learner: $learner.get()?.id, key } satisfies Saved);
      return isKept();
    },
    isKept,
    watch(act) {
      const hear = ({ data }: MessageEvent<Saved>): void => {
        if (data.key === key && data.learner === $learner.get()?.id) act();
      };
      channel.addEventListener('message', hear);
      return () => channel.removeEventListener('message', hear);
    },
    async submit(run: Run, scenario: Scenario, end: State) {
      const { score } = rolePlay.score(scenario, end);
      await appendEvents([
        {
          type: 'submit',
          subject: { kind: 'simulation', id: `role-play/${shown.id}`, version },
          input: run as unknown as Json,
          score: { earned: score, total: 100 },
          evidence: rolePlay.evidence(scenario, end),
        },
      ]);
      return isKept();
    },
    loadMissed: () => loadDraft(missedKey),
    saveMissed: (list) => saveDraft(missedKey, list),
    draw: () => 1 + ((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % 9999),
  };
}

async function fetchJson<T>(href: string): Promise<T> {
  const response = await fetch(href);
  if (!response.ok) {
    // The address carries a version: a new deploy takes the old one away.
    window.dispatchEvent(new Event('yixue:lost-file'));
    throw new Error(`${response.status} ${href}`);
  }
  return (await response.json()) as T;
}
