/** What the kinds' own checks say, in Chinese, by the code each issue carries. `{name}` and so on come from its English words. */
import type { Said } from './place.ts';

const sizes = '检查 min、max、step，或者 values 列出的数';

export const customSayings: Record<string, Said> = {
  'custom/wrong-value': { message: '{what} 不合要求', expected: '{expected}', fix: '改这一处' },
  'custom/duplicate-id': {
    message: '这个编号用了两次',
    expected: '每个编号只用一次',
    fix: '给其中一个换个编号，答案里的也一起改',
  },
  'custom/unknown-key': {
    message: '答案里写的编号，题目里没有',
    expected: '这些编号之一：{list}',
    fix: '检查拼写；编号要和前面写的一模一样',
  },
  'custom/missing-key': {
    message: '答案里少了 {name}',
    expected: '每个编号在 key 里都有',
    fix: '在 key 里补上它',
  },
  'custom/duplicate-key': {
    message: '同一个编号在答案里写了两次',
    expected: '每个编号在答案里只写一次',
    fix: '删掉重复的那一个',
  },
  'custom/gaps-and-blanks': {
    message: '题干里的空和 blanks 的条数对不上',
    expected: '题干里有 {number} 个 ___，一条对一个',
    fix: '题干里用三个下划线表示一个空；数一数空和 blanks 各有几个',
  },
  'custom/duplicate-answer': {
    message: '这个错答已经写过，或者写在可接受的答案里了',
    expected: '没有写过的错答',
    fix: '删掉这一条，或者从 accept 里去掉它',
  },
  'custom/answer-or-formula': {
    message: '答案要么是一个数，要么是一个公式',
    expected: '数字固定写 answer；有参数写 formula；只写一个',
    fix: '两个都写了就删掉一个，都没写就补上一个',
  },
  'custom/unknown-parameter': {
    message: '没有 {name} 这个参数',
    expected: '这些名字之一：{list}',
    fix: '检查拼写，或者在 params 里加上它',
  },
  'custom/unused-parameter': {
    message: '参数 {name} 没有写进题干',
    expected: '题干里有花括号里的 {name}，学生才看得到这个数',
    fix: '在题干里用花括号写上它的名字，或者删掉这个参数',
  },
  'custom/reserved-name': {
    message: '参数不能叫这个名字',
    expected: '不是 answer，也不是 round、min 这些函数名',
    fix: '换个名字，公式和题干里的一起换',
  },
  'custom/params-range': {
    message: '参数的取值太少或太多',
    expected: '至少两个数，至多一百万个',
    fix: sizes,
  },
  'custom/no-result': {
    message: '公式算不出数来{where}',
    expected: '每一组参数都算得出一个数',
    fix: `多半是除以零。${sizes}`,
  },
  'custom/endless-answer': {
    message: '答案除不尽，学生没法写全{where}',
    expected: '写上允许的误差，或者在公式里四舍五入；这一组算出来是 {list}',
    fix: '加一行 tolerance: 0.05，或者把公式写成 round(……, 1)，并在题干里说明保留几位',
  },
  'custom/mistake-is-right': {
    message: '这个错法碰巧也得到正确答案 {number}{where}',
    expected: '每一组参数下，错法的结果都和答案不同',
    fix: `去掉这个错法，或者改参数的取值：${sizes}`,
  },
  'custom/formula-too-long': { message: '公式太长', expected: '至多 {number} 个字符', fix: '拆成案例的几个小题' },
  'custom/formula-too-deep': {
    message: '公式里的括号或符号套得太深',
    expected: '至多套 {number} 层',
    fix: '去掉多余的括号，或者拆成几个小题',
  },
  'custom/broken-formula': {
    message: '公式没写完，或者括号不成对',
    expected: '数字、参数的名字、+ - * / % ^ ( ) 和 round、floor、ceil、abs、min、max',
    fix: '检查括号和运算符；乘号写 *，除号写 /',
  },
  'custom/formula-not-arithmetic': {
    message: '公式里有不认识的写法',
    expected: '只用数字、参数的名字、+ - * / % ^ ( ) 和 round、floor、ceil、abs、min、max',
    fix: '乘号写 *，除号写 /，括号用英文半角',
  },
  'custom/wrong-arity': {
    message: '函数 {name} 里数字的个数不对',
    expected: '{name} 里有 {number} 个数',
    fix: '数一数括号里用英文逗号隔开的数',
  },
  'custom/nested-case': {
    message: '案例的小题不能又是案例',
    expected: '除 case 以外的任何题型',
    fix: '把里面的小题提出来，和别的小题放在一起',
  },
  'custom/too-many-points': {
    message: '各小题的分加起来不是一个数',
    expected: '每小题的分不太大',
    fix: '改小各小题的 points',
  },
  'custom/not-of-its-case': {
    message: '小题的知识点，案例没有写',
    expected: '这些编号之一：{list}',
    fix: '在案例的 knowledge 里也写上它，或者从小题里去掉',
  },
};

/** Expected texts that carry no data, by their English. */
export const plainExpectations: Record<string, string> = {
  'a number of at most twelve figures': '不超过十二位的数',
  'an answer that is not empty': '不为空的答案',
};
