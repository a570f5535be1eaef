import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentRoot } from '#src/authoring/source.ts';
import { chapterFrontmatterSchema } from '#src/model/chapter.schema.ts';
import { prepareFile } from '#src/questions/prepare.ts';
import { exampleFileSchema, questionFileSchema } from '#src/questions/schemas.ts';

// A URL, for the loader reads a text as one: `C:\course` would be an address with the scheme `c:`.
const folder = (name: string): URL => pathToFileURL(path.join(contentRoot(), name));

/** `zh-CN/01-customers.mdx` is the entry `zh-CN/customers`: addresses carry no numbers. */
const id = ({ entry }: { entry: string }): string => entry.replace(/\.\w+$/, '').replace(/(^|\/)\d\d-/, '$1');

const chapters = defineCollection({
  loader: glob({ pattern: '*/*.mdx', base: folder('chapters'), generateId: id }),
  schema: chapterFrontmatterSchema,
});

const questions = defineCollection({
  loader: glob({ pattern: '*/*.yaml', base: folder('questions'), generateId: id }),
  schema: questionFileSchema.transform(prepareFile),
});

const examples = defineCollection({
  loader: glob({ pattern: '*/*.yaml', base: folder('examples'), generateId: id }),
  schema: exampleFileSchema.transform(prepareFile),
});

/** Knowledge files are read by authoring alone, with the line of every value. */
export const collections = { chapters, questions, examples };
