import type { Locale } from '#src/i18n/locales.ts';
import type { Depth, Layer } from './needs-iceberg.ts';

/** What the script says when one has asked; handed over in the page, so that no phone loads two languages. */
export interface LiveTexts {
  /** The whole berg in words, and the berg as far as one has asked: `{seen}` and `{hidden}` are layers. */
  whole: string;
  partly: string;
  /** A layer in a sentence: its name and what is said in it. */
  layer: string;
  and: string;
  names: Record<Depth, string>;
  quotes: Record<Depth, string>;
  start: string;
  /** What came up, what one would have offered, and what one still does not know. */
  found: Record<Depth, string>;
}

interface FigureTexts {
  title: string;
  marginHead: string;
  /** What kind of thing a layer is: in a few words below its name. */
  gloss: Record<Layer, string>;
  /** A saying in the lines that a phone has room for; put together with `between` it is the one in `live`. */
  quoteLines: Record<Layer, string[]>;
  between: string;
  /** How a layer is brought up, line by line. */
  ways: Record<Depth, string[]>;
  ask: string;
  choices: Record<Depth, string>;
  offersHead: string;
  offers: Record<Depth, string>;
  whole: string;
  caption: string;
  /** Why a bigger truck would not have helped. */
  reason: string;
  caveat: string;
  live: LiveTexts;
}

const zhQuotes: Record<Depth, string> = {
  0: '“给我换辆大的”',
  1: '“第二趟车老是半夜才到”',
  2: '“礼盒跟第一趟来”',
  3: '“十年，头一回误单”',
};

export const needsIcebergTexts: Record<Locale, FigureTexts> = {
  'zh-CN': {
    title: '需求的冰山：说出口的要求，和水下的三层',
    marginHead: '怎么问出来',
    gloss: { 1: '难点、困难、不满', 2: '具体想要什么', 3: '为什么非要不可' },
    quoteLines: {
      1: ['“第二趟车', '老是半夜才到”'],
      2: ['“礼盒跟第一趟来”'],
      3: ['“十年，头一回误单”'],
    },
    between: '',
    ways: {
      0: ['不用问，', '自己会说'],
      1: ['开放地问，', '顺着难处追', '（纵深提问）'],
      2: ['问后果，', '再问想要', '改成什么样'],
      3: ['共情，', '还要信任'],
    },
    ask: '换一种问法，看水落到哪里',
    choices: { 0: '只听要求就报价', 1: '接着问难处', 2: '问后果，问愿望', 3: '共情，听心事' },
    offersHead: '问到哪一层，方案就到哪一层',
    offers: {
      0: '换大一号的车',
      1: '让第二趟早些到',
      2: '把礼盒改到第一趟',
      3: '礼盒先到，红标箱当面点数',
    },
    whole: '看整座冰山',
    caption: '要求只有一句，水下还有三层。',
    reason: '要求说的只是一个办法；问到底下，常有更省事的办法。',
    caveat:
      '“给我换辆大的”卷面上可归明确需求；它要的只是个办法，图里单放在水上。冰山只是比方，大小不按比例。人物与对话为教学虚构。',
    live: {
      whole: '一座冰山，大半在水下。水上是{0}。水下从浅到深是{1}，{2}，{3}。右边的标尺写着每一层怎么问出来。',
      partly: '一座冰山。水面以上看得见{seen}。还在水下、没有听到的是{hidden}。',
      layer: '{name}：{quote}',
      and: '、',
      names: { 0: '说出口的要求', 1: '暗示需求', 2: '明确需求', 3: '深层动机' },
      quotes: zhQuotes,
      start: '先猜一猜：老秦说“给我换辆大的”，你会给什么？换一种问法，答案还一样吗？',
      found: {
        0: '水一点没落。你会换大一号的车。为什么要大车，还不知道。',
        1: '水落一截：第二趟车老是半夜才到。你会让第二趟早些到。误了什么、哪样要先到，还不知道。',
        2: '水又落一截：误一回要补送，他要礼盒跟第一趟来。你会把礼盒改到第一趟。他自己为什么这样挂心，还不知道。',
        3: '水落石出：管库十年，他头一回误了单，怕再误在自己手上。你给的会是：礼盒先到，红标箱当面点数。车不用换大。',
      },
    },
  },
  en: {
    title: 'The iceberg of needs: the spoken request, and three layers under water',
    marginHead: 'How to ask',
    gloss: { 1: 'trouble, complaint', 2: 'what exactly is wanted', 3: 'why it must be' },
    quoteLines: {
      1: ['“The second truck', 'is always late.”'],
      2: ['“Gift boxes', 'come first.”'],
      3: ['“Ten years, and', 'my first failure.”'],
    },
    between: ' ',
    ways: {
      0: ['said', 'unasked'],
      1: ['ask open', 'questions,', 'go deeper'],
      2: ['ask effects,', 'then ask', 'the wish'],
      3: ['empathy,', 'and trust'],
    },
    ask: 'Ask another way and see how far the water falls',
    choices: {
      0: 'Hear it and quote',
      1: 'Ask about the trouble',
      2: 'Ask what follows, then the wish',
      3: 'Empathise, hear the worry',
    },
    offersHead: 'The deeper one asks, the better the offer fits',
    offers: {
      0: 'a bigger truck',
      1: 'an earlier second truck',
      2: 'gift boxes on the first truck',
      3: 'gift boxes first, red-marked and counted at the door',
    },
    whole: 'Show the whole berg',
    caption: 'The request is one sentence; three layers lie under water.',
    reason: 'A request names one way to get there; asked further, there is often a simpler one.',
    caveat:
      'In an exam “Give me a bigger truck” may count as an explicit need; what it asks for is only a means, so it stands above the water here. The berg is a likeness and not to scale. People and words are invented for teaching.',
    live: {
      whole:
        'An iceberg, most of it under water. Above the water: {0}. Under it, from shallow to deep: {1}; {2}; {3}. A scale at the side says what brings each layer up.',
      partly: 'An iceberg. Seen above the water: {seen}. Still under water, not heard: {hidden}.',
      layer: '{name}: {quote}',
      and: '; ',
      names: { 0: 'The request', 1: 'Implied need', 2: 'Explicit need', 3: 'Deep motive' },
      quotes: {
        0: '“Give me a bigger truck.”',
        1: '“The second truck is always late.”',
        2: '“Gift boxes come first.”',
        3: '“Ten years, and my first failure.”',
      },
      start:
        'Guess first: Lao Qin says “Give me a bigger truck.” What do you offer? Asked another way, is it the same?',
      found: {
        0: 'The water stays. You offer a bigger truck. Why a bigger one, you do not know.',
        1: 'The water falls: the second truck is always late. You offer an earlier second truck. What it spoils, what must come first, you do not know.',
        2: 'It falls further: each miss costs a special trip, and he wants gift boxes to come first. You offer gift boxes on the first truck. Why he takes it so to heart, you do not know.',
        3: 'Now all is seen: after ten years he has failed an order for the first time and fears to fail again. You offer gift boxes first, red-marked and counted at the door. No bigger truck is needed.',
      },
    },
  },
};
