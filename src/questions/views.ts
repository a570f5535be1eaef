import type { Kind } from './kind.ts';
import type { AnyKindView } from './view.ts';

/** The views of every kind, each fetched only when a question of its kind comes near. */
export const views: Record<Kind, () => Promise<{ default: AnyKindView }>> = {
  'single-choice': () => import('./single-choice/View.tsx'),
  'multiple-choice': () => import('./multiple-choice/View.tsx'),
  'true-false': () => import('./true-false/View.tsx'),
};
