/** What must hold of every role-play: design, simulations.md section 1. More seeds in `npm run bench -- role-play`. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentRoot } from '#src/authoring/index.ts';
import { readScenarios } from '#src/authoring/scenarios.ts';
import { isRefused } from '#src/simulations/kind.ts';
import { rolePlay } from '#src/simulations/role-play/kind.ts';
import { sentencesOf } from '#src/simulations/role-play/sentences.ts';
import { examplesOf } from '#src/simulations/role-play/build-model.ts';
import { bigrams, likeness, readCalibration, readHeldOut } from '../support/held-out.ts';
import { engineSize } from '../support/engine-size.ts';
import { otherSubjects } from '../support/other-subjects.ts';
import { bands, playLines, readScripts } from '../support/scripts.ts';
import { packedSize, readLibrary, stageOf } from '../support/stage.ts';

const ids = ['bigger-warehouse', 'fresh-food-price', 'key-account-late', 'shunda-electrician'];
const seeds = [1, 17, 50];

describe.each(ids)('%s', { timeout: 60_000 }, (id) => {
  it('scores talks written blind within their bands', async () => {
    const stage = await stageOf(id);
    const scripts = readScripts().filter(({ scenario }) => scenario === id);
    expect(scripts).toHaveLength(12);
    for (const { name, band, lines } of scripts) {
      for (const seed of seeds) {
        const { score } = rolePlay.score(stage.scenario, playLines(stage, lines, seed));
        const { least, most } = { least: 0, most: 100, ...bands[band] };
        expect(score, `${name}, seed ${seed}`).toBeGreaterThanOrEqual(least);
        expect(score, `${name}, seed ${seed}`).toBeLessThanOrEqual(most);
      }
    }
  });

  it('is won by its expert, who finds the motives', async () => {
    const stage = await stageOf(id);
    for (const seed of seeds) {
      const end = playLines(stage, stage.scenario.expert, seed);
      expect(rolePlay.score(stage.scenario, end).score, `seed ${seed}`).toBeGreaterThanOrEqual(85);
      expect(end.left).toBe(false);
    }
  });

  it('understands every sentence of its expert, and takes his refusal for one, whenever the wish comes', async () => {
    const stage = await stageOf(id);
    for (let seed = 1; seed <= 12; seed += 1) {
      const end = playLines(stage, stage.scenario.expert, seed);
      expect(
        end.log.filter(({ near }) => near).map(({ text }) => text),
        `seed ${seed}`,
      ).toEqual([]);
      expect(end.log.flatMap(({ effects }) => effects).map(({ code }) => code)).not.toContain('offended');
      expect(end.improper?.stance, `seed ${seed}`).toBe('proper');
    }
  });

  it('takes its cards for what they mean when they are typed', async () => {
    const { scenario, read } = await stageOf(id);
    const heard = scenario.cards.filter(({ text, means }) => {
      const { reading, isSure } = read(text);
      return isSure && reading?.act === means.act && reading.topics.join() === means.topics.join();
    });
    expect(heard.length / scenario.cards.length).toBeGreaterThanOrEqual(0.85);
  });

  it('never says a sentence twice in a talk, whatever is said to him', async () => {
    const stage = await stageOf(id);
    const lines = readHeldOut().filter(({ scenario }) => scenario === id);
    const cards = stage.scenario.cards.map((card) => `#card ${card.id}`);
    const said = fc.array(fc.constantFrom(...lines.map(({ text }) => text), ...cards, ''), {
      minLength: 5,
      maxLength: 30,
    });
    fc.assert(
      fc.property(fc.nat(1000), said, (seed, talk) => {
        const { log } = playLines(stage, talk, seed);
        const all = log.filter(({ what }) => what !== 'look').flatMap(({ reply }) => sentencesOf(reply));
        const twice = all.filter((sentence, at) => all.indexOf(sentence) !== at);
        expect(twice).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps trust and patience within bounds, leaves them alone when it did not understand, and replays to the same', async () => {
    const stage = await stageOf(id);
    const lines = fc.array(fc.oneof(fc.string(), fc.constantFrom(...readHeldOut().map(({ text }) => text))), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(fc.nat(1000), lines, (seed, talk) => {
        const clean = talk.map((line) => line.replace(/^#+/, '').replace(/\n/g, ' '));
        const state = playLines(stage, clean, seed);
        let before = rolePlay.start(stage.scenario, seed);
        for (const entry of state.log) {
          for (const value of [entry.trust, entry.patience]) {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(100);
          }
          if (entry.near) expect([entry.trust, entry.patience]).toEqual([before.trust, before.patience]);
          before = { ...before, trust: entry.trust, patience: entry.patience };
        }
        expect(playLines(stage, clean, seed)).toEqual(state);
      }),
      { numRuns: 40 },
    );
  });

  it('refuses forged decisions with a place, and never throws', async () => {
    const { scenario } = await stageOf(id);
    const start = rolePlay.start(scenario, 1);
    const frozen = JSON.stringify(start);
    fc.assert(
      fc.property(fc.anything(), (decision) => {
        const step = rolePlay.decide(scenario, start, decision);
        if (!isRefused(step)) expect(step.seen.turn).toBe(1);
      }),
    );
    expect(rolePlay.decide(scenario, start, { do: 'card', id: 'nobody' })).toEqual({
      refused: 'unknown-id',
      at: '/id',
    });
    expect(rolePlay.decide(scenario, start, { do: 'say', text: 1, reading: null })).toEqual({
      refused: 'wrong-shape',
      at: '/text',
    });
    expect(JSON.stringify(start)).toBe(frozen);
  });

  it('takes no line on another subject for a topic, and asks back or chats nine times in ten', async () => {
    const { read } = await stageOf(id);
    const strange = otherSubjects(300, 7).map((text) => read(text));
    const answered = strange.filter(({ isSure, reading }) => isSure && reading && reading.act !== 'smalltalk');
    expect(answered.filter(({ reading }) => reading?.topics.length)).toEqual([]);
    expect(answered.length).toBeLessThanOrEqual(30);
  });

  it('weighs 60 KB at most, with its model and the engine', async () => {
    const { packed, scenario } = await stageOf(id);
    const engine = await engineSize();
    expect(engine).toBeGreaterThan(10);
    expect(engine + packedSize(packed) + packedSize(scenario)).toBeLessThanOrEqual(60);
  });
});

describe('reading', { timeout: 60_000 }, () => {
  it('is right on lines nobody has seen as often as the design asks', async () => {
    const count = { act: [0, 0], form: [0, 0], kind: [0, 0], topics: [0, 0] };
    const note = (part: keyof typeof count, right: boolean): void => {
      count[part][0] = (count[part][0] ?? 0) + Number(right);
      count[part][1] = (count[part][1] ?? 0) + 1;
    };
    for (const { scenario, text, means } of readHeldOut()) {
      const { reading } = (await stageOf(scenario)).read(text);
      note('act', reading?.act === means.act);
      if (means.form) note('form', reading?.form === means.form);
      if (means.kind) note('kind', reading?.kind === means.kind);
      note('topics', reading?.topics.join() === means.topics.join());
    }
    const share = ([right = 0, all = 1]: number[]): number => right / all;
    expect(share(count.act)).toBeGreaterThanOrEqual(0.93);
    expect(share(count.form)).toBeGreaterThanOrEqual(0.93);
    expect(share(count.kind)).toBeGreaterThanOrEqual(0.85);
    expect(share(count.topics)).toBeGreaterThanOrEqual(0.88);
  });

  it('is tested on lines unlike those it learned from', async () => {
    const { common, scenarios } = await readLibrary();
    const learned = [...examplesOf(common), ...scenarios.flatMap((file) => [...examplesOf(file), ...file.cards])].map(
      ({ text }) => ({ text, pairs: bigrams(text) }),
    );
    expect(learned.length).toBeGreaterThan(1500);
    const alike = [...readHeldOut(), ...readCalibration()].flatMap(({ text }) => {
      const pairs = bigrams(text);
      const near = learned.find((one) => likeness(one.pairs, pairs) > 0.6);
      return near ? [`${text} / ${near.text}`] : [];
    });
    expect(alike).toEqual([]);
  });
});

it('has English beside it in every published scenario: a title and a summary of one sentence, and no Chinese in them', async () => {
  const { rolePlay: read } = await readScenarios(contentRoot(), []);
  const published = read.filter(({ value }) => value.status === 'published');
  expect(published.map(({ value }) => value.id).sort()).toEqual(ids);
  for (const { value } of published) {
    expect(value.en?.title ?? '', value.id).toMatch(/^\P{sc=Han}{10,}$/u);
    expect(value.en?.summary ?? '', value.id).toMatch(/^[^.!?\p{sc=Han}]*(\d\.\d+[^.!?\p{sc=Han}]*)*[.?]$/u);
  }
});
