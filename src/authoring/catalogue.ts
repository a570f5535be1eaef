import type { Section } from '#src/model/chapter.ts';
import type { Fact, KnowledgePoint, Term } from '#src/model/knowledge.ts';
import type { Item } from '#src/questions/registry.ts';
import type { ChapterSource } from './chapter-source.ts';
import type { Content } from './content.ts';
import type { Place } from '#src/source/place.ts';

export interface PointEntry extends Place {
  point: KnowledgePoint;
  chapter: string;
}

export interface QuestionEntry extends Place {
  item: Item;
  chapter: string;
  locale: string;
}

/** A section with its chapter and its place in the course: sections compare by `order`. */
export interface SectionEntry {
  section: Section;
  chapter: ChapterSource;
  order: number;
}

/** The content by id, for the rules. Only Chinese chapters teach: other languages follow them section by section. */
export interface Catalogue {
  points: PointEntry[];
  point(id: string): PointEntry | undefined;
  terms: (Place & { term: Term; chapter: string })[];
  questions: QuestionEntry[];
  /** The questions of the authoring guide: of no chapter, and not counted. */
  examples: QuestionEntry[];
  chapters: ChapterSource[];
  sections: SectionEntry[];
  /** The sections that teach a point, in course order. */
  teachers(point: string): SectionEntry[];
}

/** Indexes what was read; salvaged lists have holes, which are skipped. Of things with one id the first stands; the rules report the others. */
export function makeCatalogue(content: Content): Catalogue {
  const points = content.knowledge.flatMap(({ file, line, value }) =>
    value.points
      .map((point, index) => ({ point, chapter: value.chapter, file, line, path: ['points', index] }))
      .filter(({ point }) => point),
  );
  const terms = content.knowledge.flatMap(({ file, line, value }) =>
    value.terms.map((term, index) => ({ term, chapter: value.chapter, file, line, path: ['terms', index] })),
  );
  const questions = content.questions.flatMap(({ file, line, value, locale }) =>
    value.questions
      .map((item, index) => ({ item, chapter: value.chapter, locale, file, line, path: ['questions', index] }))
      .filter(({ item }) => item),
  );
  const examples = content.examples.flatMap(({ file, line, value, locale }) =>
    value.questions
      .map((item, index) => ({ item, chapter: '', locale, file, line, path: ['questions', index] }))
      .filter(({ item }) => item),
  );
  const chapters = content.chapters.filter(({ locale }) => locale === 'zh-CN').sort((a, b) => a.n - b.n);
  const sections = chapters.flatMap((chapter) =>
    chapter.body.sections.map((section, index) => ({ section, chapter, order: chapter.n * 1000 + index })),
  );
  const byId = new Map<string, PointEntry>();
  for (const entry of points) if (!byId.has(entry.point.id)) byId.set(entry.point.id, entry);
  return {
    points,
    point: (id) => byId.get(id),
    terms,
    questions,
    examples,
    chapters,
    sections,
    teachers: (point) => sections.filter(({ section }) => section.teaches.includes(point)),
  };
}

/** The `point.fact` ids a section carries: those it names, or all facts of the points it teaches. */
export function factsOf({ section }: SectionEntry, catalogue: Catalogue): { id: string; fact: Fact | undefined }[] {
  const named =
    section.facts.length > 0
      ? section.facts
      : section.teaches.flatMap((id) => catalogue.point(id)?.point.facts.map((fact) => `${id}.${fact.id}`) ?? []);
  return named.map((id) => {
    const [point = '', name = ''] = id.split('.');
    return { id, fact: catalogue.point(point)?.point.facts.find((fact) => fact.id === name) };
  });
}
