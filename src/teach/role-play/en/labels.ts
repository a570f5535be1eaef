import type { Section } from '../guide.ts';

/** How a sentence is labelled: fixed, the same for every scenario and every measurement. */
export const labels: Section[] = [
  {
    id: 'labels',
    title: 'How a sentence is labelled',
    blocks: [
      {
        p: 'Cards (`means`) and examples are labelled by these rules. They are fixed and the same for all scenarios: labelled in two ways, the program learns neither. A sentence has four things: **act, form, kind, topics**, written `act/form/kind topic topic`; what it has not is left out:',
      },
      {
        table: [
          ['下午这车卸完，哪一步最卡手？', '`ask/open/problem arrival`'],
          ['您说的是三周拿错九件，对吗？', '`confirm/closed queue`'],
          ['我们派个临时工过来吧', '`propose staff`'],
          ['苏姐好', '`greet`'],
        ],
        head: ['A sentence', 'Its label'],
        name: 'What labels look like',
      },
      { h: 'act: the core of the sentence, one only', id: 'acts-table' },
      { p: 'A courtesy in front (hello, thanks, sorry, well, I see) does not change it: look at the core behind it.' },
      {
        table: [
          ['`greet`', 'greets, says who one is, takes leave', '郑经理好，我是汇才的小李 · 那我先走了，您忙'],
          ['`ask`', 'asks the customer one thing (or two)', '夜里是谁在管配电？'],
          [
            '`confirm`',
            'says back what the **customer has said**: restates, sums up, checks a number, with or without a question mark',
            '您是说老周一个人顶了二十六个夜班？ · 我捋一下：五周十次，都在十点以后',
          ],
          ['`empathize`', 'feels with him; neither asks nor sells', '换谁都扛不住 · 这三个礼拜您肯定没睡好'],
          [
            '`propose`',
            'offers a person, a service, a price, a way; 要不……？ 我建议…… 我们可以…… too',
            '要不先找个临时的顶着？ · 我手上有两位双证师傅',
          ],
          [
            '`close`',
            'fixes a time, a visit, a delivery, a contract, or asks for a contact to deliver to',
            '那周三下午我带人过来？ · 合同我明早发您 · 您留个微信，我把方案发过去',
          ],
          [
            '`smalltalk`',
            'chat, praise, thanks, weather, meals; **anything that has nothing to do with the matter, questions too**',
            '您这茶不错 · 今天真热 · 你们食堂好吃吗 · 昨晚球赛看了没',
          ],
          [
            '`inappropriate`',
            'insult, pressure, bribe, forgery, discrimination, whatever it is about',
            '证可以先弄个假的 · 给您两千辛苦费 · 你到底懂不懂 · 不签就没人管你',
          ],
        ],
        head: ['act', 'When', 'Examples'],
        name: 'The eight acts',
      },
      { p: 'Scenarios that declare `acts` (only the complaint, `key-account-late`, does) have four more:' },
      {
        table: [
          ['`apologize`', 'for something in particular', '七次都没提前告诉您，是我们的错'],
          [
            '`inform`',
            'tells facts, reasons, numbers, progress of our side',
            '七趟里有四趟堵在月台，两趟是新司机不知道限行',
          ],
          [
            '`commit`',
            'promises that we do something, with a time or a measure (no meeting, no contract)',
            '今天五点前把逐趟清单发给您 · 以后到不了，提前一小时给您打电话',
          ],
          ['`excuse`', 'shifts the blame', '那天下大雨，谁也没办法 · 这是司机的问题，不赖我们'],
        ],
        head: ['act', 'When', 'Examples'],
        name: 'Four acts of a complaint',
      },
      { h: 'form: of ask and confirm only', id: 'forms' },
      {
        table: [
          [
            '`open`',
            'invites a narrative: 怎么、为什么、哪些、什么情况、什么要求、谈谈、说说、介绍一下. A polite 能……吗 around an invitation is open too',
            '能介绍一下这边的情况吗 · 老周为什么走的',
          ],
          [
            '`fact`',
            'one datum: 多少、几、什么时候、谁、多大、多久、哪一级、哪家、多高',
            '一个月跳几次 · 谁说了算 · 什么时候要人',
          ],
          ['`closed`', 'yes or no, V不V, A or B', '夜里有人值班吗 · 要不要双证 · 白班还是夜班'],
          [
            '`leading`',
            'carries its own answer: 肯定、应该、不会、恐怕……吧, 难道不, 是不是因为 (a guess), 您也觉得……吧',
            '工资给低了吧 · 难道不是设备太老了',
          ],
        ],
        head: ['form', 'When', 'Examples'],
        name: 'The four forms',
      },
      {
        ul: [
          'confirm: a restatement without a question, or with 对吗、是吧、没错吧, is `closed`; one that asks what is missing or wrong is `open`. `fact` is rare with confirm.',
          'Two questions in one line: form and kind are those of the **first**, topics those of both.',
          '多少、几 about the size of a consequence is still `fact`: 停一次损失多少 = `ask/fact/implication`.',
        ],
      },
      { h: 'kind: of ask only', id: 'kinds' },
      {
        table: [
          [
            '`situation`',
            'how things are, came about, conditions, people, numbers, rules, who decides, by when; neutral',
            '现在几个人轮班 · 设备哪年装的 · 流程怎么走',
          ],
          [
            '`problem`',
            'difficulties, faults, discontent, worries, or the **cause** of something bad',
            '哪一段最让您头疼 · 为什么总留不住人 · 出过什么岔子',
          ],
          [
            '`implication`',
            'what the difficulty brings: consequences, losses, who is drawn in, what if it goes on',
            '货主那边怎么说 · 停三个钟头要赔多少 · 整改过不了会怎样',
          ],
          [
            '`payoff`',
            'the good of a solution, the state hoped for, what would count as good, whether it is worth it',
            '要是夜里不停电，您能省下什么 · 您最希望三个月后变成什么样 · 人到岗以后怎么算成功',
          ],
        ],
        head: ['kind', 'When', 'Examples'],
        name: 'The four kinds',
      },
      {
        ul: [
          '“What sort of person, which requirements” is a condition: `situation`. “What would it help, when would it count as done” is `payoff`.',
          'Leading questions have a kind too, by what they guess: 工资低了吧 `problem`; 停电损失很大吧 `implication`; 换了人您就省心了吧 `payoff`.',
        ],
      },
      { h: 'topics: what it is about', id: 'topics-rule' },
      {
        ul: [
          'Whatever the act. None, one, two, rarely three. Greeting, chat and plain insult have none.',
          'What is said, not what it calls to mind. 夜里跳闸，货坏了没有 is all downtime; 夜里谁值班 is shift; 夜里跳闸的时候谁在值班 is both.',
          'A broad question (您说说情况, 还有别的吗) has none.',
          'A greeting that mentions why one comes has none.',
          'Proposals and closes by their content: times, visits, material, next steps: contact (`followup`); contract, fee, guarantee: `terms`; stop-gaps, outsourcing, borrowed people: `alternatives`; certificates: `qualifications`. Where your scenario has no such topic: none. “I have somebody for you”, without more: none.',
        ],
      },
      { p: 'Where topics end, in the scenarios that there are; “what it includes” is `about` in the files.' },
      { part: 'topics' },
      { h: 'Hard cases', id: 'hard' },
      {
        table: [
          [
            'says back what he said',
            '`confirm`. A guess of one’s own that asks for a nod (肯定……吧、是不是因为工资太低) = `ask`, form `leading`',
          ],
          [
            'says something back, then asks something new',
            'the core is the question: `ask`; the topic of the first half only where it differs and is really said',
          ],
          [
            'a short restatement: “哦，老周走三个星期了” “得有高低压两本是吧”',
            '`confirm/closed`. Leading has 肯定、应该、不会、难道、恐怕',
          ],
          ['feels and asks', '`ask`'],
          ['feels and offers', '`propose`'],
          ['apologises and promises', 'where it ends, usually `commit`'],
          [
            'tells of oneself, praises the firm, runs down others, names or cuts a price',
            '`propose` (a pitch). So is “what we can and cannot do”',
          ],
          ['“谢谢您跟我说这些”', '`smalltalk`; “我理解您的难处” is `empathize`'],
          ['“嗯、好的、行、收到” alone', '`smalltalk`'],
          [
            'asks how one usually keeps in touch, whom to deal with',
            '`ask`, topic contact (`followup`; in the complaint, whom on our side: `contact`). Asking for a number to send things to is `close`',
          ],
          [
            'sends a report, a list, progress',
            '`commit` where the scenario has it, else `close`, topic contact. Contracts, meetings, WeChat are `close`',
          ],
          [
            'how often, how long, at what hour, where something bad happens',
            '`problem`: 一个月跳几回, 碎了几单 = `ask/fact/problem`; 一天发几单 is nothing bad: `situation`. What it costs or draws in is `implication`',
          ],
          ['days left to a deadline, what a notice says', 'neutral: `situation`'],
          [
            'why he left, why nobody stays, why so dear, why late',
            '`ask/open/problem`. How the post became vacant, when he left: `situation`; why so urgent: `ask/open/situation`',
          ],
          [
            'which machine, firm, day, department',
            'one name: `fact`. 难在哪儿、最头疼的是什么、哪些、哪一段最头疼 is `open`',
          ],
          [
            'what would count as done, as good',
            'the topic of results (`success` or `expectation`, where there is one). “What would it do for you” is not: only what it is about',
          ],
          ['who decides on his side, what the boss thinks', 'the topic of deciding (`decision`, where there is one)'],
        ],
        head: ['Case', 'Label'],
        name: 'Hard cases',
      },
      {
        p: 'In doubt, let two people label the same 20 sentences apart: once all four agree in 17, the rules are understood.',
      },
    ],
  },
  {
    id: 'examples',
    title: 'How many examples, of what sort',
    blocks: [
      {
        p: 'What is understood depends on the examples. Greeting, chat, broad questions and insults are shared by all scenarios (`common.yaml`, over two thousand lines); you write **what is about your topics**, and five or six greetings with your customer’s name (苏姐好，我是网点的), labelled `greet`. Eight a topic at least, and the check counts; with 15–20 one can play (the parcel station has so many); in one scenario 38 a topic got the topics of half of unseen lines right, 50 of eight in ten; then add what students said that was not understood. The scenarios of the course have 60 and more a topic.',
      },
      { h: 'Spread over a topic', id: 'spread' },
      {
        table: [
          ['`ask/open/situation`', '2', '您讲讲上架这块儿'],
          ['`ask/fact/situation`', '2', '下午的车几点到'],
          ['`ask/closed/situation`', '1–2', '两车都要重新编号吗'],
          ['`ask/open/problem`', '2', '为什么上架总来不及'],
          ['`ask/fact/problem`, `ask/closed/problem`', '1–2', '一次堆多少件没上架'],
          ['`ask/open/implication`', '1–2', '件堆在地上，后面会出什么事'],
          ['`ask/open/payoff`', '1', '要是五点前全上了架，会省下什么'],
          ['`ask/leading/…`', '1', '肯定是车来晚了吧'],
          ['`confirm/closed`', '1–2', '您是说四点半才卸车'],
          ['`empathize`', '1', '一百多件堆在脚底下，看着都累'],
          ['`propose`, `close`', '1', '我们把下午的车提前两个小时'],
        ],
        head: ['Label', 'How many', 'Example (arrival)'],
        name: 'How the examples of a topic are spread',
      },
      { h: 'Each by somebody else', id: 'variety' },
      {
        p: 'Examples must sound like **different people**. Twenty lines by one person at one desk are one line. Best ask a few students and colleagues; alone, be somebody else for every line:',
      },
      {
        ul: [
          'four characters: **车几点到** · 押金多少; and a long way round: **我来之前听说下午这边挺忙的，想问问您一般都是从几点开始忙的呀**',
          'without punctuation, or with spaces for it: **那个 就是 拿错的件后来咋弄的**; with many question marks',
          '你、您、姐、老板; north and south: **咋整**, **啷个办**, **点解**; particles: **呗、嘛、哈、噻**',
          'mistyped: **考平是几号**, **派对的人多吗** (排队); traditional: **學校怎麼管快遞站**',
          'turned round: **多少件啊一天**; corrected on the way: **是不是……我是说他们来检查过几回**',
          'a courtesy first: **您辛苦了，想再问下，几点最挤**; going on from his words: **那您刚说的那堆件，为什么没上架呢**',
        ],
      },
      {
        ul: [
          'Change the words as well (排队、队伍、长龙、人挤人): if one word is always there, only that word is learned.',
          'Cards are examples already: do not copy them, nor the expert’s run, nor what no student can know (“三周拿错九件” only where it is restated).',
          'Write some with two topics: `ask/open/implication queue school`.',
        ],
      },
      { h: 'The words of a topic', id: 'words' },
      { p: 'A sentence with one of its `words` is more surely about a topic. 15 to 50 words that students say:' },
      {
        ul: [
          'Long and short: 车, 货车, 下午那车. Where a long one holds a short one, only the long one counts.',
          'A word belongs to one topic. What would fit two (问题, 情况, 怎么办) belongs to none.',
          'Read your examples: the word that tells the topic goes into `words`.',
          "What is all digits goes into quotes: `'640'`.",
        ],
      },
      { cut: '    words: [到件', name: 'Example: the words of arrival' },
    ],
  },
];
