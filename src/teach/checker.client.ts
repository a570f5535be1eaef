import { type CheckAnswer, type CheckRequest, type FromWorker, patience } from './check.ts';

export type CheckResult = CheckAnswer | 'timeout' | 'lost' | 'overtaken';

/** A checker's thread as far as it is used here. */
export type Thread = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

const openWorker = (): Thread => new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' });

/**
 * The checker's thread: made when it is first asked, ended when it takes longer than `patience` (it may be caught in
 * rubbish), made anew for the next question. A newer request overtakes an older one. A thread that is still being fetched
 * has been asked nothing yet: no clock runs, and an overtaken request does not begin the download again.
 */
export function makeChecker(open: () => Thread = openWorker) {
  let thread: Thread | undefined;
  let isReady = false;
  /** What is under way: `start` hands it to the thread. */
  let current: { start: () => void; settle: (result: CheckResult) => void } | undefined;

  const end = (): void => {
    thread?.terminate();
    thread = undefined;
    isReady = false;
  };

  function begin(): void {
    const made = open();
    thread = made;
    made.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (made !== thread) return;
      if (data !== 'ready') return current?.settle(data);
      isReady = true;
      current?.start();
    };
    made.onerror = () => {
      // One that was ended before has nothing to say about the one at work.
      if (made !== thread) return;
      end();
      current?.settle('lost');
    };
  }

  return (request: CheckRequest): Promise<CheckResult> => {
    if (current) {
      current.settle('overtaken');
      if (isReady) end();
    }
    return new Promise((resolve) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const own = {
        start: () => {
          timer = setTimeout(() => {
            end();
            own.settle('timeout');
          }, patience);
          thread?.postMessage(request);
        },
        settle: (result: CheckResult) => {
          clearTimeout(timer);
          if (current === own) current = undefined;
          resolve(result);
        },
      };
      current = own;
      if (!thread) begin();
      if (isReady) own.start();
    });
  };
}
