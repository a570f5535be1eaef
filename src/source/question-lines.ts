import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';

/**
 * The lines of each question of a file, by its id: as written, moved to the left margin, with its `- ` in front. For the
 * guide, which shows the source of a question beside it.
 */
export function questionLines(text: string): Map<string, string> {
  const counter = new LineCounter();
  const list = parseDocument(text, { lineCounter: counter }).get('questions', true);
  const lines = text.split('\n');
  const starts = (isSeq(list) ? list.items : []).flatMap((item) =>
    isMap(item) && item.range ? [{ id: String(item.get('id')), line: counter.linePos(item.range[0]).line }] : [],
  );
  return new Map(
    starts.map(({ id, line }, index) => {
      const own = lines.slice(line - 1, (starts[index + 1]?.line ?? lines.length + 1) - 1);
      const indent = /^ */.exec(own[0] ?? '')?.[0].length ?? 0;
      return [
        id,
        own
          .map((one) => one.slice(indent))
          .join('\n')
          .trimEnd(),
      ];
    }),
  );
}
