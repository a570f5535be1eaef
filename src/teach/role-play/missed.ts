/** Lines that were not understood become examples: pasted, labelled one by one, written as YAML. Pure. */
import { formatLabel, isLabelFault, type Meaning, parseLabel } from '#src/simulations/role-play/reading/labels.ts';

/** A line with the meaning it was read as, where the paste says one. */
export interface MissedLine {
  text: string;
  means: Meaning | null;
}

/** More lines than that are not shown at once. */
export const mostMissed = 200;

/**
 * What was pasted, line by line: an utterance; an utterance, a tab and a label; lines under their labels, as the debrief exports
 * them (`printMissed` in simulations/role-play) and as they stand in a file; or what `simulate role-play interpret` prints. Blank
 * lines, lines that begin with `#` and repeated ones are left out.
 */
export function parseMissed(pasted: string): MissedLine[] {
  const found = new Map<string, MissedLine>();
  let under: Meaning | null = null;
  for (const raw of pasted.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    const label = heading.exec(raw.trim())?.[1];
    if (label !== undefined) {
      under = meaningOf(label);
      continue;
    }
    const line = parseLine(raw.trim(), under);
    if (line && line.text !== '' && !found.has(line.text)) found.set(line.text, line);
  }
  return [...found.values()].slice(0, mostMissed);
}

/** A label with a colon, `label/this:` too: what follows stands under it. */
const heading = /^([a-z]+(?:\/[a-z]+)*(?: [a-z_]+)*):$/;

function parseLine(line: string, under: Meaning | null): MissedLine | undefined {
  if (line === '' || line.startsWith('#')) return undefined;
  if (line.startsWith('{')) return printedLine(line);
  if (line.startsWith('- ')) return { text: unquoted(line.slice(2).trim()), means: under };
  const [text = '', label = ''] = line.split('\t');
  return { text: text.trim(), means: label === '' ? null : meaningOf(label) };
}

/** An entry of a list without its quotes. */
function unquoted(entry: string): string {
  if (/^'.*'$/.test(entry)) return entry.slice(1, -1).replaceAll("''", "'");
  if (!/^".*"$/.test(entry)) return entry;
  try {
    return String(JSON.parse(entry));
  } catch {
    return entry;
  }
}

const meaningOf = (label: string): Meaning | null => {
  const parsed = parseLabel(label);
  return isLabelFault(parsed) ? null : parsed;
};

/** A line of `interpret`; undefined for JSON that is none. */
function printedLine(line: string): MissedLine | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { text: line, means: null };
  }
  const { text, act, form, kind, topics } = value as Record<string, unknown>;
  if (typeof text !== 'string' || text.trim() === '') return undefined;
  const head = [act, form, kind].filter((part) => typeof part === 'string').join('/');
  const about = Array.isArray(topics) ? topics.filter((topic) => typeof topic === 'string') : [];
  return { text: text.trim(), means: meaningOf([head, ...about].join(' ')) };
}

/** Ids in what an author typed, in their order: anything but small letters and underscores parts them. */
export const topicIds = (typed: string): string[] => [...new Set(typed.match(/[a-z]+(?:_[a-z]+)*/g) ?? [])];

/** Labelled lines as they stand under `examples:`; lines without a meaning are left out. */
export function toExamples(lines: readonly MissedLine[]): string {
  const groups = new Map<string, string[]>();
  for (const { text, means } of lines) {
    if (!means) continue;
    const label = formatLabel(means);
    groups.set(label, [...(groups.get(label) ?? []), text]);
  }
  return [...groups]
    .map(([label, texts]) => [`  ${label}:`, ...texts.map((text) => `    - ${quoted(text)}`)].join('\n'))
    .join('\n');
}

/** Quoted where YAML would read something else than the text. */
const quoted = (text: string): string =>
  /^[\s\-?:,[\]{}#&*!|>'"%@`]|^[\d.+-]+$|^(?:true|false|null|~)$|: | #|:$|\s$/i.test(text)
    ? `'${text.replaceAll("'", "''")}'`
    : text;
