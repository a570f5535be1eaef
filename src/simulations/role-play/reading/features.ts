/**
 * What a sentence is made of, for the classifier: its characters by one and two, how it begins and ends, and cues of grammar. Traditional characters, full-width forms, digits and punctuation are folded first. Pure and the same
 * everywhere: no Intl, no locale.
 */

/** What comes with a model: simplified for traditional characters. */
export interface Tables {
  simple: Readonly<Record<string, string>>;
}

/** Numerals but 一, which is mostly no number (一下, 一直), and 几, which asks. */
const numeral = /[#二两三四五六七八九十百千万]*[#二两三五六七八九十百][#二两三四五六七八九十百千万]*/g;
const apart = /[，,。．.！!？?；;：:、…~～—\-\s“”"'‘’（）()《》【】\[\]]+/;

/** Folds a sentence: NFKC, lower case, simplified, digits as #. Punctuation stays. */
export const foldUtterance = (text: string, { simple }: Tables): string =>
  [...text.normalize('NFKC').toLowerCase()]
    .map((character) => simple[character] ?? character)
    .join('')
    .replace(/\d+(?:\.\d+)?/g, '#')
    .replace(numeral, '#');

/** Cues of grammar, each seen anywhere in the sentence. The names are features of the model. */
const cues: readonly (readonly [string, RegExp])[] = [
  ['v不v', /(\p{sc=Han})[不没]\1|有没有|是否|能否|可否/u],
  ['还是', /还是(?!先|得|要)/],
  ['吗', /[吗嘛么伐不没](?=[？?。！!\s]*$)/],
  ['吧', /吧(?=[？?。！!\s]*$)/],
  ['呢', /呢(?=[？?。！!\s]*$)/],
  [
    '对吗',
    /(?:对|是|没错|准|这样|这个意思)(?:不对|不是|吗|吧|嘛|么|伐|不)(?=[？?。！!\s]*$)|对不对|是不是这样|没(?:听|记|理解)错/,
  ],
  ['多少', /多少|几(?!乎|经|个月没)|多久|多大|多长|多高|多远|多重|多快|多严重|多急/],
  ['谁', /谁|哪位|何时|哪天|哪年|哪月|哪家|哪个|哪一[个家天台年]|几号|啥时|什么时|什么时候|多会儿/],
  ['怎么', /怎么|怎样|怎麼|咋|如何|为什么|为啥|为何|干嘛|凭什么/],
  ['什么', /什么|啥|哪些|哪方面|哪几|哪里|哪儿|哪块|哪一?[段步环]/],
  ['说说', /说说|讲讲|谈谈|聊聊|介绍|展开|具体说|详细|细说|描述|跟我说/],
  ['猜', /肯定|应该|不会|难道|恐怕|估计|想必|八成|大概|多半|莫非|怕是|也觉得|其实就是|无非/],
  ['因为', /是不是因为|是因为|因为/],
  [
    '您说',
    /[您你](?:刚才|刚刚|刚|前面|方才|之前)?(?:也|是|都)?(?:说|讲|提|的意思)|按[您你]|照[您你]|听[您你]|原来|也就是说|就是说|等于说|换句话/,
  ],
  ['捋', /捋|复述|总结|归纳|梳理|确认|核对|对一下|理一下|理理|记一下|我记的|我理解|我听到|我听下来|重复一遍|概括/],
  [
    '要不',
    /要不(?!要)|不如|建议|推荐|我们可以|我们能|我们有|我们家|咱们?可以|咱(?:家|这)|我可以|我给[您你]|我帮[您你]|帮[您你]|给[您你](?:安排|推|找|派|配|报|做|出|换|打|介绍)|我这[边儿]有|我手[上里头]/,
  ],
  ['如果', /如果|要是|假如|假设|倘若|万一|一旦|若是|要能|真能/],
  ['会', /会(?:怎|有什么|不会|出|带来|影响|造成|耽误|多|少)|影响|后果|损失|耽误|牵连|连累|拖下去|代价|赔/],
  ['头疼', /头疼|头痛|麻烦|困难|难处|问题|毛病|不满|担心|发愁|最怕|不放心|难受|糟心|烦|棘手|难办|痛点|不顺|不好/],
  ['好处', /好处|帮助|意味|省|轻松|踏实|希望|期望|期待|理想|满意|最想|值不值|值得|管用|有用|办成|达到/],
  ['理解', /理解|体谅|不容易|辛苦|扛|难为|换谁|换成谁|谁都|着急|心里|难熬|受累|委屈|压力|太难|遭罪|真不/],
  [
    '约',
    /明天|后天|下周|周[一二三四五六日天]|下午|上午|改天|回头|约|过来|上门|见面|微信|电话|联系方式|签|合同|发给?[您你]|定(?:下|个|在|了)/,
  ],
  ['好', /^.{0,6}好(?:[，,。！!啊呀\s]|$)|再见|拜拜|我是.{1,10}的|先走|打扰/],
  [
    '骂',
    /骗|滚|傻|蠢|笨|混蛋|垃圾|神经|有病|废物|闭嘴|懂不懂|好处费|辛苦费|回扣|红包|意思意思|造假|假证|伪造|只要男|不要女|别怪|后果自负|走着瞧|小心点/,
  ],
  ['抱歉', /对不起|抱歉|道歉|不好意思|对不住|是我们的错|怪我们|我们的责任|失职|检讨/],
  ['推', /怪|不赖|没办法|谁也|也不想|不是我们|跟我们没|天气|堵车|司机的|他们的|又不是|不可能每|难免|正常/],
  ['谢', /谢谢|多谢|感谢|谢啦|辛苦了/],
];

/**
 * Cues of an answer to something improper that was asked for: yes, no, what would come of it, what else could be done, a scolding.
 * For the head of stances alone; among all that is said otherwise they mean nothing of the kind.
 */
const answerCues: typeof cues = [
  [
    '应',
    /^(?:行|好|可以|没问题|成|中|妥|得嘞|ok|放心|没事|嗯|就这么)|没问题|好说|照办|照您|听您的|按您|交给我|包在|包我|小事|简单|悄悄|不往外|没人知道|睁一只眼|都这么|都这样/,
  ],
  [
    '拒',
    /不能|不行|不敢|没法|不可以|不合适|不好办|使不得|不成|不做|不干|不答应|答应不了|(?:帮|做|办|写|出|改|开)不了|不[写改出开收]/,
  ],
  [
    '险',
    /责|违法|违规|犯法|合规|合法|露馅|一查|查出|查下来|倒查|倒霉|吃亏|风险|处罚|罚款|封|作废|官司|双倍|说不清|坐牢|出事|不认/,
  ],
  ['另', /不如|咱们|咱先|换个|正路|正经|另想|可以先|先把|我陪|要不这样|您看/],
  [
    '训',
    /怎么能|好意思|亏[您你]|要脸|良心|缺德|骗人|欺骗|知不知道|知道吗|难怪|怪不得|举报|告[您你]|法盲|过分|素质|丢人|不像话|哪有[您你]|就知道|做人|想得美|什么年代|心黑|黑心|太坏|害人/,
  ],
];

/** What a sentence says to a wish, by its cues. */
export const answerFeaturesOf = (text: string, tables: Tables): Features => {
  const folded = foldUtterance(text.slice(0, 500), tables);
  return answerCues.flatMap(([name, cue]) => (cue.test(folded) ? [`~${name}`] : []));
};

/** The feature of a sentence with a word of insult, bribe or forgery. */
export const rudeCue = '=骂';

/** Features of one sentence, each once. */
export type Features = string[];

/** The features of a sentence, each once. Empty for a sentence without letters and characters. */
export function featuresOf(text: string, tables: Tables, words: readonly TopicWords[] = []): Features {
  const folded = foldUtterance(text.slice(0, 500), tables);
  const clauses = folded.split(apart).filter(Boolean);
  const plain = clauses.join('');
  if (plain === '') return [];
  const out = new Set<string>();
  grams(plain, out);
  const first = clauses[0] as string;
  out.add(`^${first.slice(0, 2)}`);
  out.add(`${plain.slice(-2)}$`);
  out.add(`${plain.slice(-1)}$`);
  for (const [name, cue] of cues) if (cue.test(folded)) out.add(`=${name}`);
  if (/[?？]/.test(folded)) out.add('=?');
  out.add(plain.length <= 4 ? '=短' : plain.length <= 12 ? '=中' : '=长');
  named(plain, words, out);
  return [...out];
}

/** The words that name a topic, folded. */
export interface TopicWords {
  topic: string;
  fits: string[];
}

/** The words of topics, folded; a number alone names nothing, for any other number would name it too. */
export const foldWords = (topics: readonly { id: string; words: string[] }[], tables: Tables): TopicWords[] =>
  topics.map(({ id, words }) => ({
    topic: id,
    fits: words.map((word) => foldUtterance(word, tables)).filter((word) => /[\p{L}]/u.test(word)),
  }));

function grams(plain: string, out: Set<string>): void {
  for (let at = 0; at < plain.length; at += 1) {
    out.add(plain.charAt(at));
    if (at + 2 <= plain.length) out.add(plain.slice(at, at + 2));
  }
}

/** Topics that the sentence names: at all, alone, by more than one word. A word inside a longer one found does not count. */
function named(plain: string, words: readonly TopicWords[], out: Set<string>): void {
  const found = words.flatMap(({ topic, fits }) =>
    fits.filter((word) => plain.includes(word)).map((word) => ({ topic, word })),
  );
  const longest = found.filter(({ word }) => !found.some((other) => other.word !== word && other.word.includes(word)));
  const counts = new Map<string, number>();
  for (const { topic } of longest) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  for (const [topic, count] of counts) {
    out.add(`@${topic}`);
    if (counts.size === 1) out.add(`@${topic}!`);
    if (count > 1) out.add(`@${topic}+`);
  }
}
