/**
 * What a second screen keeps from one tap to the next. It is no part of a learner's record: a group passes one phone from hand to
 * hand, and clears it for the next.
 */
const name = (key: string): string => `yixue:group/${key}`;

/** What was kept under a key; null when nothing was, or it cannot be read. */
export function recall(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(name(key)) ?? 'null');
  } catch {
    return null;
  }
}

/** Whether this browser keeps anything: some give the store and refuse to write, some give none. */
export function canKeep(): boolean {
  const probe = name('probe');
  try {
    localStorage.setItem(probe, '1');
    localStorage.removeItem(probe);
    return true;
  } catch {
    return false;
  }
}

/** Keeps a value; false when the browser does not let it. */
export function keep(key: string, value: unknown): boolean {
  try {
    localStorage.setItem(name(key), JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
