import { z } from 'astro/zod';

/**
 * A schema that takes whatever there is: what does not hold becomes empty, and what nobody asked for is left out. What it parses is
 * of the schema's type, but not sound: for looking further into a file that was refused already, never for use. Knows the types
 * that files of content are made of; another one throws, so that nobody adds one without a word here.
 */
export function lenient<S extends z.ZodType>(schema: S): z.ZodType<z.infer<S>> {
  return build(schema) as unknown as z.ZodType<z.infer<S>>;
}

function build(schema: z.core.$ZodType): z.ZodType {
  if (schema instanceof z.ZodString) return z.string().catch('');
  if (schema instanceof z.ZodNumber) return z.number().catch(0);
  if (schema instanceof z.ZodEnum) return schema.catch(schema.options[0] ?? '');
  if (schema instanceof z.ZodArray) return z.array(build(schema.element)).catch([]);
  if (schema instanceof z.ZodRecord) return z.record(z.string(), build(schema.valueType)).catch({});
  if (schema instanceof z.ZodOptional) return z.union([z.undefined(), build(schema.unwrap())]);
  if (schema instanceof z.ZodDefault) return build(schema.unwrap()).default(schema.def.defaultValue as never);
  if (schema instanceof z.ZodObject) {
    const fields = z.object(
      Object.fromEntries(Object.entries<z.core.$ZodType>(schema.shape).map(([name, field]) => [name, build(field)])),
    );
    // What is no object is one whose fields are all missing.
    return z.preprocess((value) => (isPlain(value) ? value : {}), fields);
  }
  throw new Error(`lenient does not know the type ${schema._zod.def.type}`);
}

const isPlain = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
