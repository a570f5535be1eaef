import type { Json } from '#src/core/hash.ts';
import { $storage, appendEvents, loadDraft, saveDraft } from '#src/record/record.store.ts';
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

/** Ties a role-play to its files and to the learner's record. */
export function makePlayPorts({ scenario: shown, version, files }: RolePlayProps): PlayPorts {
  const key = draftKeyOf(`role-play/${shown.id}`);
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
      return $storage.get() === 'kept';
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
      return $storage.get() === 'kept';
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
