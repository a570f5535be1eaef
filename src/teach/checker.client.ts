import { type CheckAnswer, type CheckRequest, patience } from './check.ts';

export type CheckResult = CheckAnswer | 'timeout' | 'lost' | 'overtaken';

/**
 * The checker's thread: made when it is first asked, ended when it takes longer than `patience` (it may be caught in
 * rubbish), made anew for the next question. A newer request overtakes an older one.
 */
export function makeChecker() {
  let worker: Worker | undefined;
  let finish: ((result: CheckResult) => void) | undefined;

  const end = (): void => {
    worker?.terminate();
    worker = undefined;
  };

  return (request: CheckRequest): Promise<CheckResult> => {
    if (finish) {
      finish('overtaken');
      end();
    }
    return new Promise((resolve) => {
      const asked = (worker ??= new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' }));
      const timer = setTimeout(() => {
        end();
        settle('timeout');
      }, patience);
      const settle = (result: CheckResult): void => {
        clearTimeout(timer);
        if (finish === settle) finish = undefined;
        resolve(result);
      };
      finish = settle;
      asked.onmessage = ({ data }: MessageEvent<CheckAnswer>) => settle(data);
      asked.onerror = () => {
        end();
        settle('lost');
      };
      asked.postMessage(request);
    });
  };
}
