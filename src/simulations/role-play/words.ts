/** How readings, reasons and effects are said to a reader. Pure: texts come in. */
import { fill } from '#src/i18n/locales.ts';
import type { RolePlayTexts } from '#src/i18n/role-play.ts';
import type { Effect } from './customer/state.ts';
import type { Act, Form, Kind } from './reading/labels.ts';
import type { Topic } from './scenario.ts';
import type { Reason } from './score.ts';

interface Meant {
  act: Act | null;
  form: Form | null;
  kind: Kind | null;
  topics: readonly string[];
}

/** 问 · 开放 · 难点 · 停电与故障 */
export function describeMeaning(
  { act, form, kind, topics }: Meant,
  texts: RolePlayTexts,
  { topics: all }: { topics: readonly Topic[] },
): string {
  const parts = [
    act && texts[`act-${act}`],
    form && texts[`form-${form}`],
    kind && texts[`kind-${kind}`],
    ...topics.map((id) => all.find((topic) => topic.id === id)?.zh ?? id),
  ];
  return parts.filter(Boolean).join(' · ');
}

/** +3 or −2; nothing for what did not move. */
export const signed = (value: number | undefined): string =>
  !value ? '' : value > 0 ? `+${printTenth(value)}` : `−${printTenth(-value)}`;

/** A word for how much there is of trust or patience (0 to 100): the number alone says nothing. */
export const level = (value: number): 'low' | 'fair' | 'good' | 'high' =>
  value < 30 ? 'low' : value < 50 ? 'fair' : value < 65 ? 'good' : 'high';

/** At most one decimal. */
export const printTenth = (value: number): string => String(Math.round(value * 10) / 10);

/** Why something moved: 接住了他的话（信任 +2，耐心 +1） */
export function describeEffect({ code, trust, patience }: Effect, texts: RolePlayTexts): string {
  const moved = [
    trust ? `${texts.trust} ${signed(trust)}` : '',
    patience ? `${texts.patience} ${signed(patience)}` : '',
  ].filter(Boolean);
  const said = texts[`effect-${code}`];
  return moved.length === 0 ? said : fill(texts.effectMoved, { what: said, moved: moved.join(texts.comma) });
}

/** What a reason is called. */
export const describeReason = ({ code }: Pick<Reason, 'code'>, texts: Partial<RolePlayTexts>): string =>
  (texts as Record<string, string>)[`reason-${code}`] ?? code;
