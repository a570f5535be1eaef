import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CheckRequest, patience } from './check.ts';
import { makeChecker, type Thread } from './checker.client.ts';

const request = (text: string): CheckRequest => ({ task: 'check', text, locale: 'zh-CN', points: [] });
const answer = (text: string) => ({ task: 'tidy' as const, text });

/** A checker over threads that do what the test says; `asked` are the texts each was given. */
function room() {
  const threads: (Thread & { asked: string[]; isEnded: boolean; say: (data: unknown) => void; fail: () => void })[] =
    [];
  const check = makeChecker(() => {
    const made = {
      asked: [] as string[],
      isEnded: false,
      onmessage: null as Thread['onmessage'],
      onerror: null as Thread['onerror'],
      postMessage: ({ text }: CheckRequest) => made.asked.push(text),
      terminate: () => void (made.isEnded = true),
      say: (data: unknown) => made.onmessage?.call(made as never, { data } as MessageEvent),
      fail: () => made.onerror?.call(made as never, new Event('error') as ErrorEvent),
    };
    threads.push(made as never);
    return made as never;
  });
  const thread = (place: number) => threads[place] as (typeof threads)[number];
  return { check, threads, thread };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the checker', () => {
  it('waits for its thread however long it is on its way, and begins to count when it is there', async () => {
    const { check, thread } = room();
    const result = check(request('a'));
    vi.advanceTimersByTime(20 * patience);
    expect(thread(0)).toMatchObject({ isEnded: false, asked: [] });
    thread(0).say('ready');
    expect(thread(0).asked).toEqual(['a']);
    vi.advanceTimersByTime(patience - 1);
    thread(0).say(answer('a'));
    expect(await result).toEqual(answer('a'));
    vi.advanceTimersByTime(patience);
    expect(thread(0).isEnded).toBe(false);
  });

  it('asks a thread on its way for the last text alone, and does not fetch it again', async () => {
    const { check, threads, thread } = room();
    const [first, second] = [check(request('a')), check(request('ab'))];
    expect(await first).toBe('overtaken');
    expect(threads).toHaveLength(1);
    thread(0).say('ready');
    expect(thread(0).asked).toEqual(['ab']);
    thread(0).say(answer('ab'));
    expect(await second).toEqual(answer('ab'));
  });

  it('ends a thread that is at work when it is overtaken or takes too long', async () => {
    const { check, threads, thread } = room();
    const first = check(request('a'));
    thread(0).say('ready');
    const second = check(request('b'));
    expect(await first).toBe('overtaken');
    expect(thread(0).isEnded).toBe(true);
    thread(1).say('ready');
    vi.advanceTimersByTime(patience);
    expect(await second).toBe('timeout');
    expect(thread(1).isEnded).toBe(true);
    void check(request('c'));
    expect(threads).toHaveLength(3);
  });

  it('uses the same thread for the next text', async () => {
    const { check, threads, thread } = room();
    const first = check(request('a'));
    thread(0).say('ready');
    thread(0).say(answer('a'));
    await first;
    void check(request('b'));
    expect(threads).toHaveLength(1);
    expect(thread(0).asked).toEqual(['a', 'b']);
  });

  it('is lost with its own thread only: one that was ended before takes nothing with it', async () => {
    const { check, thread } = room();
    void check(request('a'));
    thread(0).say('ready');
    const second = check(request('b'));
    thread(0).fail();
    thread(0).say(answer('a'));
    expect(thread(1).isEnded).toBe(false);
    thread(1).say('ready');
    thread(1).say(answer('b'));
    expect(await second).toEqual(answer('b'));
    const third = check(request('c'));
    thread(1).fail();
    expect(await third).toBe('lost');
  });
});
