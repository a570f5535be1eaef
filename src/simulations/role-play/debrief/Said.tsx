import { fill } from '#src/i18n/locales.ts';
import type { RolePlayTexts } from '#src/i18n/role-play.ts';
import type { Entry } from '../customer/state.ts';
import { byMoments } from '../later.ts';
import type { Scenario } from '../scenario.ts';

/** What was done in a turn, in words. */
export function doneIn({ what, text }: Pick<Entry, 'what' | 'text'>, texts: RolePlayTexts): string {
  if (what === 'hint') return texts.sawHint;
  if (what === 'statement') return texts.handedStatement;
  if (what === 'look') return fill(texts.looked, { what: text });
  if (what === 'propose') return text.trim() === '' ? texts.handedProposal : `${texts.handedProposal}${text}`;
  return text.trim() === '' ? texts.saidNothing : text;
}

interface RepliedProps {
  entry: Pick<Entry, 'what' | 'reply'>;
  texts: RolePlayTexts;
  full: Scenario;
  /** The customer's. */
  name: string;
}

/** What came of it: what was seen is nobody's words, and the call seven days later is another moment. */
export function Replied({ entry, texts, full, name }: RepliedProps) {
  if (entry.reply === '') return null;
  if (entry.what === 'look')
    return (
      <p class="rp-theirs seen" lang="zh-CN">
        <span class="rp-name">{texts.seen}</span>
        {entry.reply}
      </p>
    );
  const { now, later } = byMoments(full, entry);
  const words = (text: string) =>
    text !== '' && (
      <p class="rp-theirs" lang="zh-CN">
        <span class="rp-name">{name}</span> {text}
      </p>
    );
  return (
    <>
      {words(now)}
      {later !== '' && <h4 class="rp-later">{texts.sevenDays}</h4>}
      {words(later)}
    </>
  );
}
