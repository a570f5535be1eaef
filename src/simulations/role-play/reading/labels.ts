/**
 * What an utterance is read as, and the short way of writing it down: `ask/open/problem downtime shift`. The rules by which
 * people label utterances stand in the authoring guide (/teach/authoring/role-play/).
 */

/** What every scenario knows to be done with a sentence. */
export const commonActs = [
  'greet',
  'ask',
  'confirm',
  'empathize',
  'propose',
  'close',
  'smalltalk',
  'inappropriate',
] as const;
/** What a scenario may declare beside them: a complaint is answered by more. */
export const extraActs = ['apologize', 'inform', 'commit', 'excuse'] as const;
export const acts = [...commonActs, ...extraActs] as const;
export const forms = ['open', 'fact', 'closed', 'leading'] as const;
/** SPIN's four kinds (Rackham 1988), in the order in which a good talk asks them. */
export const kinds = ['situation', 'problem', 'implication', 'payoff'] as const;

export type Act = (typeof acts)[number];
export type Form = (typeof forms)[number];
export type Kind = (typeof kinds)[number];

/** What an utterance means. `form` for ask and confirm, `kind` for ask, else null; topics sorted. */
export type Meaning = {
  act: Act;
  form: Form | null;
  kind: Kind | null;
  topics: string[];
};

/** A meaning as it was read, and how probable it is that act and topics are right: 0 to 1. */
export type Reading = Meaning & { confidence: number };

export const hasForm = (act: Act): boolean => act === 'ask' || act === 'confirm';
export const hasKind = (act: Act): boolean => act === 'ask';

/** Why a label cannot be read: which part, and what may stand there. */
export interface LabelFault {
  part: 'act' | 'form' | 'kind' | 'length';
  received: string;
  expected: string;
}

/** Reads `act/form/kind topic …`; topics are not held against a list here. */
export function parseLabel(label: string): Meaning | LabelFault {
  const [head = '', ...topics] = label.trim().split(/\s+/);
  const parts = head.split('/');
  const [act, form, kind] = parts;
  if (!isOneOf(acts, act)) return { part: 'act', received: String(act), expected: acts.join(' | ') };
  const length = hasKind(act) ? 3 : hasForm(act) ? 2 : 1;
  if (parts.length !== length)
    return { part: 'length', received: head, expected: ['act', 'act/form', 'act/form/kind'][length - 1] as string };
  if (length > 1 && !isOneOf(forms, form)) return { part: 'form', received: String(form), expected: forms.join(' | ') };
  if (length > 2 && !isOneOf(kinds, kind)) return { part: 'kind', received: String(kind), expected: kinds.join(' | ') };
  return {
    act,
    form: (form as Form | undefined) ?? null,
    kind: (kind as Kind | undefined) ?? null,
    topics: [...new Set(topics)].sort(),
  };
}

/** The label of a meaning: `parseLabel(formatLabel(meaning))` is that meaning. */
export const formatLabel = ({ act, form, kind, topics }: Meaning): string =>
  [[act, form, kind].filter((part) => part !== null).join('/'), ...topics].join(' ');

/** Whether a parsed label is a fault. */
export const isLabelFault = (parsed: Meaning | LabelFault): parsed is LabelFault => 'part' in parsed;

/** Whether a value is one of a list of names. */
export const isOneOf = <T extends string>(names: readonly T[], value: unknown): value is T =>
  (names as readonly unknown[]).includes(value);
