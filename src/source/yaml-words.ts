/** What the YAML parser's error codes mean to somebody who has never heard of YAML, and what helps. */
import type { ErrorCode } from 'yaml';
import type { Said } from './place.ts';

const notNeeded = (what: string, sign: string): Said => ({
  message: `这里的 ${sign} 被当成了${what}`,
  expected: `不用${what}；文字以符号开头时加引号`,
  fix: `文字里本来就有 ${sign} 的，给整段文字加上单引号 '……'`,
});

/** By `code` of the errors of the `yaml` package: all there are. */
export const yamlWords: Record<ErrorCode, Said> = {
  ALIAS_PROPS: notNeeded('YAML 的引用', '*'),
  BAD_ALIAS: notNeeded('YAML 的引用', '*'),
  BAD_DIRECTIVE: notNeeded('YAML 的指令', '%'),
  BAD_DQ_ESCAPE: {
    message: '双引号里的反斜杠写法不对',
    expected: '双引号里只有 \\n、\\"、\\\\ 这类写法',
    fix: "改用单引号 '……'，里面的反斜杠就只是反斜杠",
  },
  BAD_INDENT: {
    message: '缩进没有对齐',
    expected: '同一组字段左边对齐，下一级比上一级多两个空格',
    fix: '数一数这一行和上一行开头的空格，对齐后再看',
  },
  BAD_PROP_ORDER: notNeeded('YAML 的标记', '& 或 !'),
  BAD_SCALAR_START: {
    message: '文字不能以这个符号开头',
    expected: '以文字开头，或者整段放在引号里',
    fix: "给整段文字加上单引号：'……'",
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: '同一行里出现了两个“冒号加空格”',
    expected: '一行只有一个“字段: 内容”',
    fix: '文字里的冒号改成全角“：”，或者给整段文字加引号',
  },
  BLOCK_IN_FLOW: {
    message: '方括号或花括号里混进了分行的写法',
    expected: '括号里用英文逗号分隔，如 [a, b]',
    fix: '把括号里的内容写在一行里，或者去掉括号，改成每条一行“- ”',
  },
  DUPLICATE_KEY: {
    message: '同一个字段写了两遍',
    expected: '每个字段在一处只写一次',
    fix: '删掉一个；如果是下一道题的字段，检查它前面有没有“- ”',
  },
  IMPOSSIBLE: { message: '这里读不懂', expected: '照例题的写法', fix: '对照例题，重写这一行' },
  KEY_OVER_1024_CHARS: {
    message: '冒号前面的内容太长，不像一个字段名',
    expected: '“字段: 内容”，字段名是一个英文词',
    fix: '给这段文字加引号，或者检查上一行的引号有没有关上',
  },
  MISSING_CHAR: {
    message: '少了一个符号：引号或括号没有关上，或者冒号后面少了空格',
    expected: '引号、括号成对；英文冒号后面有一个空格',
    fix: '从这一行往上找没有关上的引号或括号；检查冒号后面的空格',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: '这一行不像“字段: 内容”',
    expected: '每个字段一行，字段名后面是英文冒号加空格',
    fix: '冒号要用英文半角的，后面空一格；接着上一行的文字要比字段名缩进得更深',
  },
  MULTIPLE_ANCHORS: notNeeded('YAML 的锚点', '&'),
  MULTIPLE_DOCS: {
    message: '中间有一行 ---，后面的内容被当成了另一份文件',
    expected: '一份内容里没有单独成行的 ---',
    fix: '删掉这一行',
  },
  MULTIPLE_TAGS: notNeeded('YAML 的标记', '!'),
  NON_STRING_KEY: { message: '字段名要是文字', expected: '一个英文词', fix: '给冒号前面的内容加引号，或者改成字段名' },
  RESOURCE_EXHAUSTION: {
    message: '嵌套得太深，读不下去',
    expected: '像例题那样，只有几层',
    fix: '检查是不是粘贴了别的东西，或者有一长串括号',
  },
  TAB_AS_INDENT: {
    message: '缩进里有制表符（Tab）',
    expected: '缩进只用空格，每级两个',
    fix: '删掉这一行开头的空白，重新按空格键',
  },
  TAG_RESOLVE_FAILED: notNeeded('YAML 的标记', '!'),
  UNEXPECTED_TOKEN: {
    message: '这里多出了一个没料到的符号',
    expected: '一行一个“字段: 内容”，或者“- ”开头的一条',
    fix: '文字里有引号的，整段换另一种引号包起来；检查上一行是不是没写完',
  },
  BAD_COLLECTION_TYPE: notNeeded('YAML 的标记', '!'),
};
