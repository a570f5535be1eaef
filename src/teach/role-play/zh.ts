import type { RolePlayGuide } from './guide.ts';
import { check } from './zh/check.ts';
import { ends } from './zh/ends.ts';
import { fields } from './zh/fields.ts';
import { labels } from './zh/labels.ts';
import { think } from './zh/think.ts';

export const rolePlayGuideZh: RolePlayGuide = {
  title: '怎样写一个角色扮演情景',
  description:
    '写给老师：从想好真相到放上网站，怎样写一位学生可以自由打字去谈的客户。字段、标注规则、查错和试玩都在这里，另有一份完整的小情景可以照着改。',
  lead: '情景是一份纯文本，不用编程。你写一个有脑子的客户：他开口要什么，心里怕什么，什么时候才肯讲。学生自由打字，程序照你写的句子应答。第一次写一个小的，大约要一两天。',
  contents: '本页内容',
  sections: [...think, ...fields, ...ends, ...labels, ...check],
  source: '源文件',
  sourceWhere: '存成 campus-parcels.yaml，UTF-8',
  copy: '复制',
  copied: '已复制',
  selected: '已选中：按 Ctrl+C（⌘C），或长按后点“复制”',
  topicsOpen: '“{title}”的话题',
  topicsHead: ['编号', '名字', '包括哪些事'],
};
