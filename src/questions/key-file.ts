import { contentHash } from '#src/core/hash.ts';
import type { ItemBase } from './kind.ts';

/** Where a practice question's full item is served: named by its version, so that it may be kept for ever. */
export const keyPath = (item: ItemBase): string => `/keys/${keyName(item)}.json`;

/** The file name without its ending. */
export const keyName = (item: ItemBase): string => `${item.id}.${contentHash(item)}`;
