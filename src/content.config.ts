import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { chapterFrontmatterSchema } from '#src/model/chapter.schema.ts';
import { chapterKnowledgeSchema } from '#src/model/knowledge.schema.ts';
import { questionFileSchema } from '#src/questions/schemas.ts';

const root = process.env['YIXUE_CONTENT'] ?? './src/content';

/** `zh-CN/01-customers.mdx` is the entry `zh-CN/customers`: addresses carry no numbers. */
const id = ({ entry }: { entry: string }): string => entry.replace(/\.\w+$/, '').replace(/(^|\/)\d\d-/, '$1');

const chapters = defineCollection({
  loader: glob({ pattern: '*/*.mdx', base: `${root}/chapters`, generateId: id }),
  schema: chapterFrontmatterSchema,
});

const knowledge = defineCollection({
  loader: glob({ pattern: '*.yaml', base: `${root}/knowledge`, generateId: id }),
  schema: chapterKnowledgeSchema,
});

const questions = defineCollection({
  loader: glob({ pattern: '*/*.yaml', base: `${root}/questions`, generateId: id }),
  schema: questionFileSchema,
});

export const collections = { chapters, knowledge, questions };
