/**
 * The faults of a question file in Chinese, for teachers who have never seen YAML. One entry for each reason that the
 * parser and the schemas can give (a test plants them all); what is missing here is said in English.
 */
import type { Said, Words } from './place.ts';
import type { Fault } from './schema-issues.ts';
import { customSayings, plainExpectations } from './custom-words.ts';
import { fieldNames } from './field-names.ts';
import { yamlWords } from './yaml-words.ts';

/** What a fault calls its field: as written, with what it means. */
const nameOf = (field: string): string =>
  field === 'file' ? '整份内容' : fieldNames[field] ? `${field}（${fieldNames[field]}）` : field;

const types: Record<string, string> = {
  string: '一段文字',
  number: '一个数字',
  int: '一个整数',
  boolean: 'true 或 false',
  array: '一个列表（每条前面加“- ”）',
  object: '一组字段',
  record: '一组“名字: 内容”',
};

const choose = '从这些写法里选一个，照原样写';
const sayings: Record<string, Said> = {
  'unknown-field': {
    message: '不认识的字段：{keys}',
    expected: '只用这种题型有的字段',
    fix: '检查拼写和大小写；缩进错了，字段也会跑到不该在的地方。用不着就删掉这一行',
  },
  missing: { message: '缺少 {what}', expected: '{type}', fix: '补上 {field}: ……' },
  'missing-choice': { message: '缺少 {what}', expected: '{choices} 之一', fix: '补上 {field}: ……，{choose}' },
  'wrong-type': {
    message: '{what} 的写法不对',
    expected: '{type}',
    fix: '把这一处改成{type}；本来是文字却被当成数字或 true/false 的，加上引号',
  },
  'one-of': { message: '{what} 没有这种写法', expected: '{choices} 之一', fix: choose },
  'fixed-value': { message: '{what} 只能写 {choices}', expected: '{choices}', fix: '改成 {choices}' },
  'too-few': { message: '{what} 太少', expected: '至少 {least} 条', fix: '再补几条，凑够 {least} 条' },
  'too-many': { message: '{what} 太多', expected: '至多 {most} 条', fix: '删到 {most} 条以内' },
  'empty-text': { message: '{what} 是空的', expected: '不为空的文字', fix: '写上内容；用不着这个字段就整行删掉' },
  'too-short': { message: '{what} 太短', expected: '至少 {least} 个字符', fix: '写得再完整一些' },
  'too-long': { message: '{what} 太长', expected: '至多 {most} 个字符', fix: '缩短到 {most} 个字符以内' },
  'too-small': { message: '{what} 太小', expected: '不小于 {least} 的数', fix: '改成不小于 {least} 的数' },
  'not-above': { message: '{what} 太小', expected: '大于 {least} 的数', fix: '改成大于 {least} 的数' },
  'too-big': { message: '{what} 太大', expected: '不大于 {most} 的数', fix: '改成不大于 {most} 的数' },
  'not-below': { message: '{what} 太大', expected: '小于 {most} 的数', fix: '改成小于 {most} 的数' },
  'bad-id': {
    message: '{what} 不是合格的编号',
    expected: '小写英文字母和数字，中间用连字符，如 key-customer',
    fix: '去掉汉字、空格、大写字母和下划线',
  },
  'bad-key': {
    message: '{what} 里有一个名字不合格',
    expected: '小写英文字母和数字，中间用连字符',
    fix: '改这个名字，用到它的地方一起改',
  },
  ...customSayings,
};

/** The faults that are no schema's: of the list that was pasted, and of the words in it. */
const ruleSayings: Record<string, Said> = {
  'duplicate-id': {
    message: '有两道题的编号都是 {received}',
    expected: '每道题的编号只用一次',
    fix: '给后写的一道换个编号；学习记录靠编号认题，旧题的编号不要动',
  },
  'half-width': { message: '汉字旁边用了半角标点', expected: '{expected}', fix: '{fix}' },
  'unknown-point': {
    message: '没有 {received} 这个知识点',
    expected: '课程里已有的知识点编号',
    fix: '对照本页的知识点编号表检查拼写',
  },
};

/** The reasons that have Chinese words, for the test that plants them all. */
export const knownReasons = (): string[] => [
  ...Object.keys(sayings),
  ...Object.keys(yamlWords).map((code) => `yaml/${code}`),
];

const insert = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole)).replaceAll('） ', '）');

const fillAll = ({ message, expected, fix }: Said, values: Record<string, string | number>): Said => ({
  message: insert(message, values),
  expected: insert(expected, values),
  fix: insert(fix, values),
});

const receivedInChinese = (received: string): string => (received === 'nothing' ? '没有写' : received);

/** A fault of the parser or of a schema in Chinese; in English where nobody has written the Chinese yet. */
export function sayInChinese(fault: Fault, received: string): Words {
  const { reason, field, values, words } = fault;
  if (reason.startsWith('yaml/')) {
    // What the parser says is English: the line itself tells more.
    const code = reason.slice(5);
    const said = code in yamlWords ? yamlWords[code as keyof typeof yamlWords] : yamlWords.IMPOSSIBLE;
    return { code: words.code, ...said, received: String(values['line'] || '（空行）') };
  }
  const said = sayings[reason];
  if (!said) return { ...words, received: receivedInChinese(received) };
  const type = types[String(values['type'])] ?? String(values['type'] ?? '');
  const where = values['where'] ? `（例如 ${String(values['where'])} 时）` : '';
  const expected = plainExpectations[String(values['expected'])] ?? String(values['expected'] ?? '');
  const list = String(values['list'] ?? '').replace(/^none, for.*/, '没有，因为还没写 params');
  const filled = fillAll(said, { ...values, type, field, what: nameOf(field), choose, where, expected, list });
  return { code: words.code, ...filled, received: receivedInChinese(received) };
}

/** The words of a rule in Chinese, by its code. */
export function ruleInChinese(words: Words): Words {
  const said = ruleSayings[words.code];
  if (!said) return words;
  const full = words.fix.replace(/^write /, '改成 ');
  return { ...words, ...fillAll(said, { received: words.received, expected: words.expected, fix: full }) };
}
