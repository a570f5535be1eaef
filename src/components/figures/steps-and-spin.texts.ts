import type { Locale } from '#src/i18n/locales.ts';
import type { Letter } from './steps-and-spin.shape.ts';

export interface Step {
  /** On the milestone. */
  number: string;
  name: string;
  gloss: string;
  /** The kind of question that belongs to it: none for the last two, which are told and done, not asked. */
  kind?: { letter: Letter; name: string; gloss: string };
  /** What is said instead of a question. */
  instead?: { name: string; gloss: string };
  sample: string;
}

interface FigureTexts {
  title: string;
  stepsHead: string;
  kindsHead: string;
  steps: Step[];
  end: string;
  caption: string;
  caveat: string;
}

export const stepsAndSpinTexts: Record<Locale, FigureTexts> = {
  'zh-CN': {
    title: '课件的六步与 SPIN 的四类问题，一步一步对着看',
    stepsHead: '课件的六步',
    kindsHead: 'SPIN 的四类问题',
    steps: [
      {
        number: '一',
        name: '取得基本信息',
        gloss: '先把现状弄清楚',
        kind: { letter: 'S', name: '背景问题', gloss: '问现状与事实' },
        sample: '“壶和壶盖，现在是怎么装箱、怎么发的？”',
      },
      {
        number: '二',
        name: '纵深提问',
        gloss: '往下找难处和缘由',
        kind: { letter: 'P', name: '难点问题', gloss: '问困难与不满' },
        sample: '“从装箱到茶馆开箱，哪一段最让您头疼？”',
      },
      {
        number: '三',
        name: '激发需求',
        gloss: '看看不解决会怎样',
        kind: { letter: 'I', name: '影响问题', gloss: '问难处的后果' },
        sample: '“壶盖对不上，除了补发，茶馆那头还会怎样？”',
      },
      {
        number: '四',
        name: '引导解决',
        gloss: '请客户往前想',
        kind: { letter: 'N', name: '效益问题', gloss: '问愿望与好处' },
        sample: '“要是开箱就成套，对您谈新茶馆有什么帮助？”',
      },
      {
        number: '五',
        name: '提出有针对性的方案',
        gloss: '对着说过的需求提',
        instead: { name: '拿方案说话，请他点头', gloss: '这一步轮到你说' },
        sample: '“您要开箱就成套：装箱时壶和盖贴同一个号，配好再封。”',
      },
      {
        number: '六',
        name: '成交后建立客情',
        gloss: '成交不是来往的终点',
        instead: { name: '常来往、守承诺', gloss: '成交以后的事' },
        sample: '“这个月的开箱记录给您送来了，还有不顺手的，我来改。”',
      },
    ],
    end: 'SPIN 到此为止',
    caption:
      '换一件事来看：茶馆开箱，壶和壶盖老对不上。前四步，每一步有一类问题对着；后两步拿方案和来往说话，没有对应的 SPIN 问题。',
    caveat: '对应是大致的：真谈起来，四类问题常常来回问。小满茶具的这番话为教学虚构。',
  },
  en: {
    title: 'The six steps of the courseware beside the four kinds of SPIN questions',
    stepsHead: 'Six steps',
    kindsHead: 'Four kinds of questions: SPIN',
    steps: [
      {
        number: '1',
        name: 'Gather the basics',
        gloss: 'how things stand now',
        kind: { letter: 'S', name: 'Situation', gloss: 'facts, as they are' },
        sample: '“How are pots and lids packed and sent today?”',
      },
      {
        number: '2',
        name: 'Ask deeper',
        gloss: 'troubles and their causes',
        kind: { letter: 'P', name: 'Problem', gloss: 'trouble and discontent' },
        sample: '“From packing to the tea house: where does it hurt most?”',
      },
      {
        number: '3',
        name: 'Arouse the need',
        gloss: 'what if nothing is done',
        kind: { letter: 'I', name: 'Implication', gloss: 'what the trouble leads to' },
        sample: '“When a lid does not fit, what follows at the tea house, besides sending another?”',
      },
      {
        number: '4',
        name: 'Lead to a solution',
        gloss: 'the customer thinks ahead',
        kind: { letter: 'N', name: 'Need-payoff', gloss: 'the wish, and what it is worth' },
        sample: '“If every box held complete sets, how would that help you win new tea houses?”',
      },
      {
        number: '5',
        name: 'Propose what fits',
        gloss: 'to the needs that were told',
        instead: { name: 'Show it, and have him agree', gloss: 'told and done, not asked' },
        sample: '“You want complete sets: we put one number on pot and lid and pair them before sealing.”',
      },
      {
        number: '6',
        name: 'After the deal, stay close',
        gloss: 'a deal is not the end',
        instead: { name: 'Keep in touch, keep promises', gloss: 'beyond the four kinds' },
        sample: '“Here is this month’s record of boxes opened. What still goes wrong, I will mend.”',
      },
    ],
    end: 'SPIN ends here',
    caption:
      'Another trouble: at the tea house lids do not fit their pots. Each of the first four steps has a kind of question facing it; the last two speak through the proposal and the relation, and no SPIN question belongs to them.',
    caveat:
      'The match is rough: in a real talk one goes back and forth between the kinds. Xiaoman Teaware and these words are invented for teaching.',
  },
};
