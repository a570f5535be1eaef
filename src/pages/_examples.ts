import { loadCourse } from '#src/authoring/index.ts';
import type { Item } from '#src/questions/registry.ts';
import { questionLines } from '#src/source/question-lines.ts';

/** An example of the authoring guide, with the lines it has in its file. */
export interface Example {
  item: Item;
  lines: string;
}

/** The guide's examples in the order of their file; none where the content folder has none. */
export async function getExamples(): Promise<Example[]> {
  const { content } = await loadCourse();
  return content.examples
    .filter(({ locale }) => locale === 'zh-CN')
    .flatMap(({ value, text }) => {
      const lines = questionLines(text);
      return value.questions.map((item) => ({ item, lines: lines.get(item.id) ?? '' }));
    });
}
