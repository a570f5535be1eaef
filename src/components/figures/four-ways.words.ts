/** What comes back from one question, in words: pure, so that tests and the script say the same. */
import { fill } from '#src/i18n/locales.ts';
import { type Line, type Way, type Worth, brings, known, lines } from './four-ways.ts';
import type { LiveTexts } from './four-ways.texts.ts';

export interface Reading {
  question: string;
  answer: string;
  lesson: string;
  count: string;
  /** For a screen reader: all of it in one go. */
  heard: string;
  /** The notepad from the top; an empty line has neither a note nor a worth. */
  pad: { line: Line; note: string; worth: Worth | '' }[];
}

/** What one hears and can write down after asking in this way. */
export function reading(way: Way, texts: LiveTexts): Reading {
  const count = fill(texts.count, { n: known(way) });
  const [question, answer, lesson] = [texts.questions[way], texts.answers[way], texts.lessons[way]];
  return {
    question,
    answer,
    lesson,
    count: count.trim(),
    heard: fill(texts.heard, { answer, count, lesson }),
    pad: lines.map((line) => {
      const worth = brings[way][line] ?? '';
      const note = texts.notes[way][line] ?? '';
      return { line, note: worth === 'half' || worth === 'echo' ? texts.doubt + note : note, worth };
    }),
  };
}
