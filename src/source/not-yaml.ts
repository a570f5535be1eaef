/**
 * What a pasted text is, beside YAML: the fence of a Markdown answer around it, indentation by Tab or full-width spaces,
 * a question as it stands in a Word file. The parser's own words for these lead nowhere.
 */
import { fieldNames } from './field-names.ts';
import { show, type Words } from './place.ts';

const anyField = new RegExp(`(?:^|[\\s{,[])['"]?(?:${Object.keys(fieldNames).join('|')})['"]?\\s*[:：]`);

/** Whether some field of a question file stands in the text. */
export const hasFields = (text: string): boolean => anyField.test(text);

const fence = /^(?:`{3,}|~{3,})[^`]*$/;

/**
 * The text without the lines of Markdown fences at its margin, where YAML never has one, and without what a chat said
 * around them. Every line keeps its number.
 */
export function withoutFences(text: string): string {
  let isInside = false;
  const lines = text.split('\n').map((line) => {
    const isFence = fence.test(line);
    if (isFence) isInside = !isInside;
    return { line: isFence ? '' : line, isInside };
  });
  const around = lines.filter((one) => !one.isInside).map(({ line }) => line);
  const isFenced = lines.some((one) => one.isInside) && !isInside && !hasFields(around.join('\n'));
  return lines.map((one) => (isFenced && !one.isInside ? '' : one.line)).join('\n');
}

/** The line (from 1) where a text begins, and what stands there. */
function beginning(text: string): { line: number; first: string } {
  const at = Math.max(text.search(/\S/), 0);
  return { line: text.slice(0, at).split('\n').length, first: text.slice(at).split('\n', 1)[0] ?? '' };
}

/** The fault of a text that is no question file: a question out of a Word file, a sentence. */
export function noQuestions(text: string, chinese: boolean): { line: number; words: Words } {
  const { line, first } = beginning(text);
  const received = show(first).replace(/^"(.*)"$/, '$1');
  const words = chinese
    ? {
        message: '这不像题目文件：没有 kind、stem 这些字段',
        expected: '一行一个“字段: 内容”，每个字段的名字照例题写',
        fix: '从上面的例题改起：找到要的题型，按“拿这道题来改”，再把自己的题干、选项和答案换进去',
      }
    : {
        message: 'this does not look like a question file: it has no kind, no stem, no field at all',
        expected: 'one "field: content" a line, with the names the examples use',
        fix: 'start from an example above: choose a kind, press “Start from this one”, put in your own stem, options and key',
      };
  return { line, words: { code: 'no-questions', received, ...words } };
}

/** Lines that are indented by something other than spaces: the first of them (from 1), and how many there are. */
export interface OddIndent {
  line: number;
  sign: string;
  count: number;
  text: string;
}

/** What stands before a field, dashes of lists included. */
const before = /^(?:\s|-(?=\s))*/;
const field = /^['"]?[a-zA-Z][\w-]*['"]?\s*[:：]/;

/**
 * The lines whose indentation has a sign that YAML does not take for one. Inside a text of several lines a paragraph may
 * begin with such a sign after its spaces; a field or an entry of a list may not, and nothing may begin a line with it.
 */
export function oddIndent(text: string): OddIndent | undefined {
  const odd = text.split('\n').flatMap((line, index) => {
    const indent = before.exec(line)?.[0] ?? '';
    const sign = /[^ -]/.exec(indent)?.[0];
    const rest = line.slice(indent.length);
    const isIndent = line.startsWith(sign ?? ' ') || indent.includes('-') || field.test(rest);
    return sign && rest !== '' && isIndent ? [{ line: index + 1, sign, text: line }] : [];
  });
  return odd[0] && { ...odd[0], count: odd.length };
}

const signs: Record<string, [chinese: string, english: string]> = {
  '\t': ['Tab', 'a tab'],
  '\u3000': ['全角空格', 'a full-width space'],
};
const anySign: [string, string] = [
  '特殊空格（从网页或 Word 里带来的）',
  'an unusual space, as web pages and Word have',
];

/** The words of a fault of indentation. A space that cannot be told from others is shown as a sign. */
export function oddIndentWords({ line, sign, count, text }: OddIndent, chinese: boolean): Words {
  const indent = before.exec(text)?.[0] ?? '';
  const seen = indent
    .replaceAll('\t', '→')
    .replaceAll('\u3000', '□')
    .replaceAll(/[^ \-→□]/g, '·');
  const received = (seen + text.slice(indent.length)).slice(0, 60);
  const [inChinese, inEnglish] = signs[sign] ?? anySign;
  const more = count - 1;
  const words = chinese
    ? {
        message: `第 ${line} 行开头用了${/^\w/.test(inChinese) ? ` ${inChinese}` : inChinese}${more > 0 ? `，另有 ${more} 行也是这样` : ''}`,
        expected: '每深一层，开头多两个半角空格',
        fix: '请改成空格（每层两个）',
      }
    : {
        message: `line ${line} is indented by ${inEnglish}${more > 0 ? `; more lines like it: ${more}` : ''}`,
        expected: 'two more spaces for each level',
        fix: 'use spaces instead, two for each level',
      };
  return { code: 'odd-indent', received, ...words };
}
