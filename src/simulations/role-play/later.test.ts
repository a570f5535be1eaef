import { expect, it } from 'vitest';
import { byMoments } from './later.ts';

const course = (opens: string) => ({ opens, goes: [], ends: '' });
const scenario = { followup: { good: course('喂？是你。'), poor: course('你还敢打来。'), wants: [] } };

it('what is said to a proposal and what is said seven days later are two moments', () => {
  const reply = '行，这张纸我敢拿着上楼。';
  for (const { opens } of [scenario.followup.good, scenario.followup.poor])
    expect(byMoments(scenario, { what: 'propose', reply: reply + opens })).toEqual({ now: reply, later: opens });
  expect(byMoments(scenario, { what: 'say', reply: '喂？是你。' })).toEqual({ now: '喂？是你。', later: '' });
});
