import type { z } from 'astro/zod';
import { checkIds, complainTo, listed } from './item.schema.ts';

/** The key names every subject and nothing else, and joins each to one of the targets; no id stands twice. */
export const checkPairing =
  <Subjects extends string, Targets extends string>(subjects: Subjects, targets: Targets) =>
  (
    item: Record<Subjects | Targets, { id: string }[]> & { key: Record<string, string> },
    context: z.RefinementCtx,
  ): void => {
    const complain = complainTo(context);
    const [from, to] = [checkIds(item[subjects], subjects, complain), checkIds(item[targets], targets, complain)];
    const [allFrom, allTo] = [listed(from), listed(to)];
    for (const [id, target] of Object.entries(item.key)) {
      if (!from.has(id)) complain(id, ['key', id], `only ids of ${subjects}: ${allFrom}`, 'unknown-key');
      else if (!to.has(target)) complain(target, ['key', id], `an id of ${targets}: ${allTo}`, 'unknown-key');
    }
    for (const id of from) {
      if (!Object.hasOwn(item.key, id)) complain(undefined, ['key', id], `${id}: one of ${allTo}`, 'missing-key');
    }
  };
