import { describe, expect, it } from 'vitest';
import { contentRoot } from '#src/authoring/index.ts';
import { readScenarios } from '#src/authoring/scenarios.ts';
import { compileScenario } from './compile.ts';
import { debriefTalk } from './debrief.ts';

const { rolePlay: files } = await readScenarios(contentRoot(), []);
const scenarios = files.map(({ value }) => compileScenario(value));
const shunda = scenarios.find(({ id }) => id === 'shunda-electrician') ?? scenarios[0]!;

describe('what was found', () => {
  it('what the opening line says is said at once: not asked out, and not missed', () => {
    const [first, second] = shunda.facts.map(({ id }) => id);
    const { facts, missed } = debriefTalk({ ...shunda, opens: [first!] }, 1, [{ do: 'end' }]);
    expect(facts.find(({ id }) => id === first)).toMatchObject({ turn: null, opens: true });
    expect(facts.find(({ id }) => id === second)).toMatchObject({ turn: null, opens: false });
    expect(missed).not.toContain(first);
    expect(missed).toContain(second);
  });
});
