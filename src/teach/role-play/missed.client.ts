/** The tool for missed lines: a row a line with its label, and below the YAML that is taken away. Plain DOM. */
import {
  acts,
  type Act,
  type Form,
  formatLabel,
  forms,
  hasForm,
  hasKind,
  isLabelFault,
  isOneOf,
  type Kind,
  kinds,
  type Meaning,
  parseLabel,
} from '#src/simulations/role-play/reading/labels.ts';
import type { MissedTexts } from './missed-texts.ts';
import { type MissedLine, mostMissed, parseMissed, toExamples, topicIds } from './missed.ts';

interface MissedProps {
  texts: MissedTexts;
  /** Names of acts, forms and kinds. */
  names: Record<string, string>;
}

const key = 'yixue:missed-lines';

/** Brings the tool to life. */
export function startMissed(room: HTMLElement): void {
  const { texts, names } = JSON.parse(room.dataset.props ?? '{}') as MissedProps;
  const find = <E extends HTMLElement>(name: string): E => room.querySelector<E>(`[data-missed-${name}]`) as E;
  const area = find<HTMLTextAreaElement>('lines');
  const topics = find<HTMLInputElement>('topics');
  const rows = find('rows');
  const output = find('output');
  /** What was chosen, by the line: stays when lines are added or the topics change. */
  let chosen = new Map<string, Meaning | null>();

  const lines = (): MissedLine[] =>
    parseMissed(area.value).map(({ text, means }) => ({
      text,
      means: chosen.has(text) ? (chosen.get(text) ?? null) : means,
    }));

  const tell = (): void => {
    const all = lines();
    const done = all.filter(({ means }) => means !== null).length;
    const words = texts.count.replace('{n}', String(all.length)).replace('{done}', String(done));
    const full = all.length < mostMissed ? '' : texts.most.replace('{n}', String(mostMissed));
    find('status').textContent = all.length === 0 ? '' : `${words}${full}`;
    find('yaml').textContent = toExamples(all);
    output.hidden = all.length === 0;
    keep();
  };

  const draw = (): void => {
    const ids = topicIds(topics.value);
    rows.replaceChildren(
      ...lines().map((line, at) =>
        rowOf(line, { at, ids, texts, names }, (means) => {
          chosen.set(line.text, means);
          tell();
        }),
      ),
    );
    tell();
  };

  const keep = (): void => {
    const labels = [...chosen].map(([text, means]) => [text, means && formatLabel(means)]);
    try {
      sessionStorage.setItem(key, JSON.stringify({ lines: area.value, topics: topics.value, labels }));
    } catch {
      // Without storage it lasts as long as the page.
    }
  };

  try {
    const kept = JSON.parse(sessionStorage.getItem(key) ?? '{}') as Record<string, unknown>;
    if (typeof kept['lines'] === 'string') area.value = kept['lines'];
    if (typeof kept['topics'] === 'string') topics.value = kept['topics'];
    if (Array.isArray(kept['labels'])) chosen = new Map((kept['labels'] as [string, string | null][]).map(read));
  } catch {
    // Nothing was kept.
  }
  area.addEventListener('input', draw);
  topics.addEventListener('input', draw);
  find('clear').addEventListener('click', () => {
    area.value = '';
    chosen.clear();
    draw();
    area.focus();
  });
  draw();
}

function read([text, label]: [string, string | null]): [string, Meaning | null] {
  const parsed = label === null ? null : parseLabel(label);
  return [text, parsed === null || isLabelFault(parsed) ? null : parsed];
}

/** A line with its selects; tells every change of its meaning. */
function rowOf(
  { text, means }: MissedLine,
  { at, ids, texts, names }: { at: number; ids: string[]; texts: MissedTexts; names: Record<string, string> },
  changed: (means: Meaning | null) => void,
): HTMLElement {
  const about = [...new Set([...ids, ...(means?.topics ?? [])])];
  const act = choice(texts.act, ['', ...acts], { '': texts.none, ...names }, means?.act ?? '');
  const form = choice(texts.form, forms, names, means?.form ?? 'open');
  const kind = choice(texts.kind, kinds, names, means?.kind ?? 'situation');
  const boxes = about.map((id) => box(id, means?.topics.includes(id) ?? false));
  const group = document.createElement('fieldset');
  const legend = document.createElement('legend');
  legend.lang = 'zh-CN';
  legend.textContent = text;
  const list = document.createElement('span');
  list.className = 'missed-topics';
  list.setAttribute('role', 'group');
  list.setAttribute('aria-label', texts.topics);
  list.append(...boxes.map(({ label }) => label));
  group.append(legend, act.label, form.label, kind.label, list);
  const show = (): void => {
    const now = act.select.value as Act | '';
    form.label.hidden = now === '' || !hasForm(now);
    kind.label.hidden = now === '' || !hasKind(now);
    list.hidden = now === '' || now === 'greet' || now === 'smalltalk' || about.length === 0;
  };
  const now = (): Meaning | null => {
    const done = act.select.value;
    if (!isOneOf(acts, done)) return null;
    return {
      act: done,
      form: hasForm(done) ? (form.select.value as Form) : null,
      kind: hasKind(done) ? (kind.select.value as Kind) : null,
      topics: list.hidden ? [] : about.filter((_id, index) => boxes[index]?.input.checked).sort(),
    };
  };
  group.addEventListener('change', () => {
    show();
    changed(now());
  });
  group.id = `missed-${at + 1}`;
  show();
  const item = document.createElement('li');
  item.append(group);
  return item;
}

function choice(
  name: string,
  values: readonly string[],
  names: Record<string, string>,
  value: string,
): { label: HTMLLabelElement; select: HTMLSelectElement } {
  const label = document.createElement('label');
  const select = document.createElement('select');
  select.append(...values.map((one) => new Option(names[one] ?? one, one, false, one === value)));
  label.append(`${name} `, select);
  return { label, select };
}

function box(id: string, checked: boolean): { label: HTMLLabelElement; input: HTMLInputElement } {
  const label = document.createElement('label');
  const input = document.createElement('input');
  input.type = 'checkbox';
  input.checked = checked;
  label.append(input, ` ${id}`);
  return { label, input };
}
