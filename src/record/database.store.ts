/** Databases: opening them, changing their shape step by step, and working on them in spite of dropped connections. */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames, openDB } from 'idb';

/**
 * Brings a database from one version of its shape to the next. What is stored already can be reached only through the
 * transaction. A step may wait for its own requests and for nothing else: the transaction ends when it has none left.
 */
export type Step<S extends DBSchema> = (
  db: IDBPDatabase<S>,
  transaction: IDBPTransaction<S, StoreNames<S>[], 'versionchange'>,
) => void | Promise<void>;

/**
 * A database that is worked on through transactions. idb's shortcuts of one request each (`db.get`) are not in the bundle
 * (config/browser-build.ts).
 */
export type Database<S extends DBSchema> = Omit<
  IDBPDatabase<S>,
  `${'get' | 'getAll' | 'getKey' | 'getAllKeys' | 'count'}${'' | 'FromIndex'}` | 'put' | 'add' | 'delete' | 'clear'
>;

/** Entry 0 makes version 1, entry 1 brings 1 to 2, and so on. Append only. */
export type Steps<S extends DBSchema> = readonly Step<S>[];

/** Takes the steps from a version on, each when the one before it is through. */
export async function climb<S extends DBSchema>(
  steps: Steps<S>,
  from: number,
  ...on: Parameters<Step<S>>
): Promise<void> {
  for (const step of steps.slice(from)) await step(...on);
}

const handles = new Map<string, Promise<unknown>>();

/** Opens a database once. It closes politely when another tab brings a newer shape, and is opened again when next needed. */
function open<S extends DBSchema>(name: string, steps: Steps<S>): Promise<IDBPDatabase<S>> {
  const forget = (): unknown => handles.delete(name);
  let handle = handles.get(name) as Promise<IDBPDatabase<S>> | undefined;
  if (!handle) {
    handle = new Promise((resolve, reject) => {
      const opened = openDB<S>(name, steps.length, {
        upgrade: (db, from, _to, transaction) => {
          transaction.done.catch(() => undefined); // Whoever opens hears of it.
          climb(steps, from, db, transaction).catch((reason: unknown) => {
            // Half a step must not be kept. A request that failed has ended the transaction already.
            reject(reason as Error);
            try {
              transaction.abort();
            } catch {
              // It has.
            }
          });
        },
        blocked: () => reject(new Error('blocked')),
        blocking: () => {
          forget();
          void opened.then((db) => db.close());
        },
        terminated: forget,
      });
      opened.then(resolve, reject);
    });
    handles.set(name, handle);
    handle.catch(forget);
  }
  return handle;
}

/** Works on a database, and once more over a new connection when that fails: phones drop connections in the background. */
export async function onDatabase<S extends DBSchema, T>(
  name: string,
  steps: Steps<S>,
  work: (db: Database<S>) => Promise<T>,
): Promise<T> {
  try {
    return await work(await open(name, steps));
  } catch {
    handles.clear();
    return work(await open(name, steps));
  }
}
