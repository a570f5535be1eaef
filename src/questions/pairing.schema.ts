import type { z } from 'astro/zod';

type Complain = (input: unknown, path: (string | number)[], message: string, issue: string) => void;

/** Files an issue of ours, as options.schema.ts does. */
export const complainTo =
  (context: z.RefinementCtx): Complain =>
  (input, path, message, issue) =>
    context.addIssue({ code: 'custom', input, path, message, params: { issue } });

/** Every id of a list stands once. */
export function checkIds(list: readonly { id: string }[], name: string, complain: Complain): string[] {
  const ids = list.map(({ id }) => id);
  ids.forEach((id, index) => {
    if (ids.indexOf(id) !== index) complain(id, [name, index, 'id'], 'an id used once', 'duplicate-id');
  });
  return ids;
}

/** The key names every subject and nothing else, and joins each to one of the targets; no id stands twice. */
export const checkPairing =
  <Subjects extends string, Targets extends string>(subjects: Subjects, targets: Targets) =>
  (
    item: Record<Subjects | Targets, { id: string }[]> & { key: Record<string, string> },
    context: z.RefinementCtx,
  ): void => {
    const complain = complainTo(context);
    const [from, to] = [checkIds(item[subjects], subjects, complain), checkIds(item[targets], targets, complain)];
    for (const [id, target] of Object.entries(item.key)) {
      if (!from.includes(id)) complain(id, ['key', id], `only ids of ${subjects}: ${from.join(', ')}`, 'unknown-key');
      else if (!to.includes(target))
        complain(target, ['key', id], `an id of ${targets}: ${to.join(', ')}`, 'unknown-key');
    }
    for (const id of new Set(from)) {
      if (!Object.hasOwn(item.key, id))
        complain(undefined, ['key', id], `${id}: one of ${to.join(', ')}`, 'missing-key');
    }
  };
