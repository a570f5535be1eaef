import type { Kind, PublicBase } from './kind.ts';
import type { AnyKindView } from './view.ts';

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

/** Fetches what one question needs: the view of its kind and, for a composite, those of its parts, joined to it. */
export async function loadView(item: PublicBase): Promise<AnyKindView> {
  const { default: view } = await views[item.kind]();
  return view.join ? view.join(item, async (kind) => (await views[kind]()).default) : view;
}
