import type { Kind, Parts, PublicBase } from './kind.ts';
import type { AnyKindView, PartViews } from './view.ts';

/** The views of every kind, each fetched only when a question of its kind comes near. */
export const views: Record<Kind, () => Promise<{ default: AnyKindView }>> = {
  'single-choice': () => import('./single-choice/View.tsx'),
  'multiple-choice': () => import('./multiple-choice/View.tsx'),
  'true-false': () => import('./true-false/View.tsx'),
  'fill-in': () => import('./fill-in/View.tsx'),
  numeric: () => import('./numeric/View.tsx'),
  matching: () => import('./matching/View.tsx'),
  ordering: () => import('./ordering/View.tsx'),
  categorising: () => import('./categorising/View.tsx'),
  'short-answer': () => import('./short-answer/View.tsx'),
  case: () => import('./case/View.tsx'),
};

/** What a composite's kind asks of its parts, answered by the views that were loaded for them. */
function partsOf(loaded: PartViews): Parts {
  const kindOf = (kind: Kind) => {
    const found = loaded[kind]?.kind;
    if (!found) throw new Error(`view of ${kind} · loadView · expected it among the parts, received none`);
    return found;
  };
  return {
    toPublic: (item) => kindOf(item.kind).toPublic(item),
    validate: (item, input) => kindOf(item.kind).validate(item, input),
    score: (item, input, seed) => kindOf(item.kind).score(item, input, { seed }),
    seeded: (item) => kindOf(item.kind).seeded?.(item) ?? false,
    selfMark: (item, input, begun) => kindOf(item.kind).selfMark?.(item, input, begun) ?? input,
  };
}

/** Fetches what one question needs: the view of its kind and, for a composite, those of its parts, joined to it. */
export async function loadView(item: PublicBase): Promise<AnyKindView> {
  const { default: view } = await views[item.kind]();
  if (!view.partKinds) return view;
  const loaded: PartViews = Object.fromEntries(
    await Promise.all(
      [...new Set(view.partKinds(item))].map(async (kind) => [kind, (await views[kind]()).default] as const),
    ),
  );
  const parts = partsOf(loaded);
  const { kind } = view;
  return {
    ...view,
    parts: loaded,
    kind: {
      ...kind,
      toPublic: (one) => kind.toPublic(one, parts),
      validate: (one, input) => kind.validate(one, input, parts),
      score: (one, input, setting) => kind.score(one, input, { ...setting, parts }),
      seeded: (one) => kind.seeded?.(one, parts) ?? false,
      selfMark: (one, input, begun) => kind.selfMark?.(one, input, begun, parts) ?? input,
      ...(kind.tested && { tested: (one, input, setting) => kind.tested?.(one, input, { ...setting, parts }) ?? [] }),
    },
  };
}
