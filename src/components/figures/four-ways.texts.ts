import type { Locale } from '#src/i18n/locales.ts';
import type { Line, Way } from './four-ways.ts';

/** What the script says when one has asked; handed over in the page, so that no phone loads two languages. */
export interface LiveTexts {
  questions: Record<Way, string>;
  answers: Record<Way, string>;
  /** What is written in the notepad. */
  notes: Record<Way, Partial<Record<Line, string>>>;
  /** Before what is not known for sure. */
  doubt: string;
  count: string;
  lessons: Record<Way, string>;
  /** What a screen reader hears: answer, count and lesson. */
  heard: string;
}

interface FigureTexts {
  title: string;
  scene: string;
  heads: { way: string; question: string; answer: string; gain: string };
  names: Record<Way, string>;
  gains: Record<Way, string>;
  ask: string;
  you: string;
  keeper: string;
  pad: string;
  lines: Record<Line, string>;
  start: string;
  caption: string;
  caveat: string;
  live: LiveTexts;
}

export const fourWaysTexts: Record<Locale, FigureTexts> = {
  'zh-CN': {
    title: '同一件事，四种问法：夜里的到货',
    scene:
      '夜里，一辆货车停在小满茶具的仓库外。库门半开，灯亮着，门里码着箱子。你在门口向仓库管理员老秦打听夜里怎么接货。',
    heads: { way: '问法', question: '你问', answer: '老秦答', gain: '得到' },
    names: { open: '开放式问题', fact: '事实问句', closed: '封闭式问题', leading: '引导式问题' },
    gains: {
      open: '一段经过，里头带着难处',
      fact: '一个数',
      closed: '一个“有”字',
      leading: '一个顺着你说的答案，不一定真',
    },
    ask: '选一种问法，问问老秦夜里的到货',
    you: '你',
    keeper: '老秦',
    pad: '问完这一句，你知道的',
    lines: { who: '谁接', hands: '几个人', how: '怎么接', trouble: '难在哪', often: '多久一次' },
    start: '先猜一猜：哪一种问法，老秦说得最多？哪一种，他说的其实是你的话？',
    caption: '同一件事问四回，带回来的东西不一样。',
    caveat:
      '问法管的是对方说多少。要谈好几回的大生意成不成，更要看问的是哪一类问题：背景、难点、影响还是效益。事实问句，多数教材归入封闭式。人物与对话为教学虚构。',
    live: {
      questions: {
        open: '“夜里到货的时候，仓库那边是怎么接的？”',
        fact: '“夜里几个人值班？”',
        closed: '“夜里有人接货吗？”',
        leading: '“夜里人手肯定不够吧？”',
      },
      answers: {
        open: '“第一趟七点半，容易接。第二趟十一点半，茶馆的、网店的、礼盒，混着就下来了。徒弟打着手电一箱一箱认，认错了再换回来。偏偏急着要的，都在后头。”',
        fact: '“两个。”',
        closed: '“有。”',
        leading: '“嗯，谁嫌人多呢。”',
      },
      notes: {
        open: { who: '徒弟一箱一箱认', how: '三种货混着卸', trouble: '认错箱，急的在后头', often: '一晚两趟' },
        fact: { hands: '两个' },
        closed: { who: '有人，没说是谁' },
        leading: { trouble: '你说的人手不够' },
      },
      doubt: '存疑：',
      count: '五行里有 {n} 行记准了。',
      lessons: {
        open: '带回一段经过，你没问难处，难处自己出来了。几个人，还得另问。',
        fact: '带回一个数。只缺这个数的时候，这样问最省事；别的，他不会多说。',
        closed: '带回一个“有”字。拿它核实正合适；谁接、怎么接，还是不知道。',
        leading: '他顺着你说了。这句话算你的，不算他的：听他自己讲，乱的是货，不是人手。',
      },
      heard: '老秦答：{answer}{count}{lesson}',
    },
  },
  en: {
    title: 'One thing asked in four ways: goods that come at night',
    scene:
      'At night a truck stands outside the warehouse of Xiaoman Teaware. The door is half open, a lamp is lit, boxes are stacked inside. At the door you ask Lao Qin, who keeps the warehouse, how goods are taken in at night.',
    heads: { way: 'Way', question: 'You ask', answer: 'Lao Qin says', gain: 'It brings' },
    names: { open: 'Open', fact: 'Factual', closed: 'Closed', leading: 'Leading' },
    gains: {
      open: 'a story with the trouble in it',
      fact: 'a number',
      closed: 'a yes',
      leading: 'your own words back, true or not',
    },
    ask: 'Choose a way to ask Lao Qin about the goods that come at night',
    you: 'You',
    keeper: 'Lao Qin',
    pad: 'After this question you know',
    lines: { who: 'Who', hands: 'How many', how: 'How', trouble: 'Trouble', often: 'How often' },
    start: 'Guess first: which way makes Lao Qin say most? And which makes him say what is really yours?',
    caption: 'One thing asked four times, and four different things come back.',
    caveat:
      'The form decides how much you are told. Whether a large deal, talked over more than once, is won depends more on the kind of question: situation, problem, implication or need-payoff. Most textbooks count factual questions as closed. People and words are invented for teaching.',
    live: {
      questions: {
        open: '“When goods come at night, how are they taken in?”',
        fact: '“How many are on duty at night?”',
        closed: '“Does anybody take goods in at night?”',
        leading: '“Surely you are short of hands at night?”',
      },
      answers: {
        open: '“The first truck, half past seven, is easy. The second, half past eleven: tea houses, web shop, gift boxes, all mixed. The apprentice sorts them box by box, by torch, and back if he errs. And what is urgent lies at the back.”',
        fact: '“Two.”',
        closed: '“Yes.”',
        leading: '“Well, who would mind more hands.”',
      },
      notes: {
        open: {
          who: 'the apprentice, box by box',
          how: 'three kinds, mixed',
          trouble: 'mix-ups, urgent ones last',
          often: 'two trucks a night',
        },
        fact: { hands: 'two' },
        closed: { who: 'somebody, not said who' },
        leading: { trouble: 'too few hands: your words' },
      },
      doubt: 'in doubt: ',
      count: ' {n} of five lines known for sure. ',
      lessons: {
        open: 'It brings a story, and the trouble is in it before you asked for it. How many people: ask again.',
        fact: 'It brings a number. If that is all you lack, nothing is quicker; he will not add a word.',
        closed: 'It brings a yes. Good for checking; who takes the goods in, and how, you still do not know.',
        leading:
          'He went along with you. These words are yours, not his: left to himself he speaks of mixed goods, not of hands.',
      },
      heard: 'Lao Qin says: {answer}{count}{lesson}',
    },
  },
};
