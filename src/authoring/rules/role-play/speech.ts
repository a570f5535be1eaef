import { convincing } from '#src/simulations/role-play/customer/close.ts';
import { isBadLine, parseLine } from '#src/simulations/role-play/lines.ts';
import { extraVoices } from '#src/simulations/role-play/scenario.ts';
import { sentencesOf, spokenIn } from '#src/simulations/role-play/sentences.ts';
import { findHalfWidth } from '#src/source/half-width.ts';
import type { Look } from './look.ts';

/** Every reply that may be called for is there. */
export function checkReplies({ value, isWhole, tell }: Look): void {
  const missing = (path: PropertyKey[], expected: string, received: string): void =>
    tell(path, {
      code: 'missing-reply',
      message: 'he would have nothing to say here',
      expected,
      received,
      fix: 'write the reply',
    });
  if (value.acts.length > 0) {
    for (const [name, least] of Object.entries(extraVoices)) {
      const lines = value.voice[name as keyof typeof extraVoices]?.length ?? 0;
      if (lines < least)
        missing(['voice', name], `voice.${name} with ${least} lines, for the scenario declares acts`, String(lines));
    }
  }
  if (value.improper.length > 0 && !value.stances)
    missing(['stances'], 'stances: what people say to an improper wish', 'nothing');
  for (const [at, { quality, accepted }] of value.proposals.entries())
    if (quality >= convincing && !accepted)
      missing(['proposals', at, 'accepted'], `accepted, from quality ${convincing} on`, 'nothing');
  if (!isWhole) return;
  for (const way of ['good', 'poor'] as const)
    if (value.followup[way].goes.length < 2)
      missing(
        ['followup', way, 'goes'],
        'two lines, one after each of the first two contacts',
        String(value.followup[way].goes.length),
      );
}

/** No sentence comes twice, and signs are those of the language. */
export function checkSentences({ value, locale, tell }: Look): void {
  const seen = new Map<string, string>();
  for (const { text, path } of spokenIn(value as Parameters<typeof spokenIn>[0])) {
    if (locale === 'zh-CN') for (const { words } of findHalfWidth(text)) tell(path, words);
    for (const sentence of sentencesOf(text)) {
      const first = seen.get(sentence);
      if (first !== undefined)
        tell(path, {
          code: 'same-sentence',
          message: 'he would say the same sentence twice',
          expected: 'every sentence once in the whole file',
          received: `${sentence}, first in ${first}`,
          fix: 'say it in other words',
        });
      else seen.set(sentence, path.join('/'));
    }
  }
}

/** What the expert does can be done: a line that begins with # is a decision of this scenario. */
export function checkExpert({ value, tell }: Look): void {
  const nothing = { reading: null, isSure: false, stance: undefined, near: [] };
  for (const [at, line] of value.expert.entries()) {
    if (!line.startsWith('#')) continue;
    const decision = parseLine(line, value, () => nothing);
    if (!isBadLine(decision)) continue;
    const { path: _inLine, ...words } = decision;
    tell(['expert', at], words);
  }
}
