import type { Section } from '../guide.ts';

/** Checking, playing, the list of faults, missed lines, the way onto the site, the whole example. */
export const check: Section[] = [
  {
    id: 'check',
    title: '查错',
    blocks: [
      {
        p: '要有一份驿学的源文件（一个文件夹），电脑上装好 Node 20 或更新的版本。打开终端（Windows 叫“命令提示符”），进到那个文件夹，先运行一次 `npm start`，缺的它会自己装好；看到网址以后按 Ctrl+C 停下。情景文件放在：',
      },
      { code: 'src/content/scenarios/role-play/zh-CN/你的编号.yaml', name: '情景文件放在哪里' },
      { p: '然后查：' },
      { code: 'npm run --silent course -- check', name: '查错的命令' },
      {
        p: '没有错就只说一句 `content: nothing wrong`。有错，一个错一行，从左到右是：错的代号和说明 · 文件（第几行，哪个字段）· 应该是什么 · 现在是什么 · 怎么改。例如：',
      },
      {
        code: 'unknown-fact: this scenario has no fact or look heep · src/content/scenarios/role-play/zh-CN/campus-parcels.yaml (line 161, /facts/6/needs/0) · expected wants-helper | two-trucks | … · received heep · did you mean heap?',
        name: '一个错',
      },
      {
        p: '意思是：第 161 行，第 7 条事实（从 0 数起，所以写 6）的第 1 个 `needs` 写了 `heep`，没有这条事实，是不是 `heap`。**先改 `bad-yaml`，它会引出一串别的**；改完再查。对着下表改：',
      },
      {
        table: [
          [
            '`bad-yaml`',
            '这一行或上一行的缩进、引号不对；用了 Tab；一行里有两个“冒号加空格”；同一个字段或标签出现两次（duplicate key）',
            '对齐；整段加单引号；两组并成一组',
          ],
          ['`wrong-name`', '`id` 和文件名不一样', '改其中一个'],
          ['`missing-field`', '少了一个字段', '补上；多半是名字拼错，后面还会跟一条 unknown-field'],
          ['`unknown-field`', '没有这个字段', '改拼写，看看缩进是不是多了或少了一级'],
          [
            '`wrong-type`',
            '该写文字、列表的地方写了别的；全是数字的没有加引号；`#` 开头没有加引号，成了空的',
            "照例子的样子写；加单引号：`'640'`",
          ],
          [
            '`wrong-value`',
            '写的值不合要求：太少（`>=3 items`：至少 3 条）、太大、不在几个里选、空着',
            '看 expected 后面',
          ],
          [
            '`bad-label`',
            '例句的标签、话卡的 `means` 写错，会说出是哪一段',
            '对照“句子怎样标”：ask 要三段，confirm 要两段',
          ],
          ['`duplicate-id`', '编号重了（事实和物件算一类）', '改一个，引用它的地方也改'],
          ['`unknown-topic`', '用了没有的话题', '改拼写，或在 `topics` 里加上'],
          ['`unknown-act`', '用了没有声明的意图，如 apologize', '换标签，或在 `acts` 里声明'],
          ['`unknown-fact`', '`needs`、`answers`、陈述里写了没有的事实', '改拼写'],
          ['`unknown-id`', '行家那一局里的话卡、物件、方案没有这个编号', '改拼写'],
          ['`unknown-line`', '行家那一局里 `#` 后面的动作写错', '照 expected 后面的写'],
          ['`bad-json`', '行家那一局里 `#statement` 后面的大括号、引号不成对', '照例子改，全用半角的'],
          ['`second-slip`', '第二条事实也写了 `slip`', '一个情景只让他说错一个数，另一条改写 `tells`'],
          ['`circle`', '几条事实互相等：甲等乙，乙等甲', '去掉其中一个 `needs`'],
          ['`unreachable-fact`', '怎么谈也问不出来：`trust` 超过 90，或者等着问不出来的事', '降低 `trust`，改 `needs`'],
          ['`too-few-examples`', '一个话题的例句不到 8 句', '再写，换人说'],
          ['`missing-card`', '一个话题没有话卡', '写一张'],
          [
            '`missing-reply`',
            '这里他没有话可说：方案缺 `accepted`，写了 `improper` 没写 `stances`，声明了 `acts` 缺那五组，回访不够两句',
            '补写',
          ],
          ['`same-sentence`', '他会把同一句话说两遍', '换个说法'],
          ['`half-width`', '汉字旁边用了半角标点', '改成全角'],
          ['`no-good-proposal`', '没有一个方案的 `quality` 到 0.8', '写一个管用的'],
          ['`fact-without-marks`', '陈述里要算这条事实，它却没有 `marks`', '给事实写 `marks`'],
          ['`too-much-needed`', '`need` 比列出来的还多', '改小，或多列几样'],
        ],
        head: ['代号', '哪里不对', '怎么改'],
        name: '查得出的错',
      },
      {
        p: '**查不出来的**，只有试玩才知道：数前后不一；话接不上。',
      },
    ],
  },
  {
    id: 'play',
    title: '试玩',
    blocks: [
      { h: '用命令玩', id: 'command' },
      {
        p: '把学生说的话一行一句写进一个文本文件，如 `talk.txt`（存成 UTF-8，放在驿学的文件夹里）；空行是不说话；`#look` 这些动作也能用，另有 `#pick 1`：没听懂时，选三张卡里的第一张（没有卡可选，就什么也不做）。先拿行家那一局来试，去掉每行前面的“- ”和两头的单引号。然后：',
      },
      {
        code: 'npm run --silent simulate -- role-play play --scenario campus-parcels --seed 1 < talk.txt',
        name: '试玩的命令',
      },
      {
        p: '在 Windows 的 PowerShell 里 `<` 不能用，请换成“命令提示符”；汉字显示成乱码，先运行 `chcp 65001`。`--seed` 后面是客户号，换几个号都试试：变的是说法、提哪件要求、什么时候提，开局差两分；得分几乎不变。每一轮打印一行：',
      },
      {
        code: '{"turn":2,"reading":{"act":"ask","form":"open","kind":"situation","topics":["staff"],"confidence":0.97},"reply":"我跟我表妹两个人，下午顶不住。加一个，干两个钟头就走。","trust":46.5,"patience":74,"discovered":["wants-helper"],"over":false}',
        name: '一轮',
      },
      {
        table: [
          ['`reading`', '这句话被听成什么：意图、问法、种类、话题；`confidence` 是意图和话题都对的可能，0 到 1'],
          ['`reply`', '他说了什么。不当的要求判成哪一种没有字段，看这里说的是 `replies` 的哪一句'],
          ['`trust`、`patience`', '说完以后的信任和耐心'],
          ['`discovered`', '到现在问出了哪些事实'],
          ['`near`', '**有它就是没听懂**：三张最近的话卡。这一轮不扣分'],
          ['`over`', '谈完没有'],
          ['最后一行', '总分、五项得分（见下）、问出的和没有问出的。陈述的五个要素各算没算，只在网页的复盘里看得到'],
        ],
        head: ['字段', '意思'],
        name: '一轮里写着什么',
      },
      { p: '想知道有哪些编号：' },
      { code: 'npm run --silent simulate -- role-play list --scenario campus-parcels', name: '列出编号的命令' },
      { h: '走四遍，看分', id: 'four-talks' },
      {
        table: [
          ['照六步走（行家那一局）', '85 以上', '看哪条事实没出来：信任的门槛太高，或者 `needs` 没有接上'],
          ['只问是非', '55 以下', '高了：事实藏得太浅，`implied` 写成了 `stated`'],
          ['上来就推销', '35 以下', '高了：看看推销的话有没有被听成 `propose`'],
          ['不说话，再骂人', '10 以下', '高了：看看骂人的话被听成了什么'],
        ],
        head: ['怎么谈', '该得几分', '不对，看哪里'],
        name: '四种谈法和分数',
      },
      {
        table: [
          ['`discovery` 问出的事', '40', '四层的事实每条算 1、3、4、6 份，问出全部份数的 65% 就是满分'],
          [
            '`questioning` 提问',
            '20',
            '背景、难点、影响各问两句（2、3、4 分），效益问一句（3 分）；大体照这个次序 4；开放式占四成 2；先写陈述再提方案 2。过早推销一次扣 3，盘问扣 1.5，引导、过早约定各扣 1',
          ],
          [
            '`listening` 倾听',
            '15',
            '复述对两回 4；接着他的话问、接住线头、体谅到点子上，合起来四回 6；陈述写到的 4；改正说错的数 1。线头没有接，一回扣 0.5',
          ],
          ['`trust` 信任', '10', '谈完的信任，从开局到 72 按比例'],
          ['`proposal` 方案', '15', '方案合适（`quality`，和问出它回应的几条）9；陈述的五个要素 4；七天后 2'],
        ],
        head: ['一项', '满分', '看什么'],
        name: '五项得分',
      },
      {
        p: '读的时候看三样：问 A 有没有答 B（`reading` 对，`reply` 不对，是你的句子接不上）；是不是总在说 `nothing` 和 `again`（该话题的 `answers` 太少，或者事实太少）；心里话是不是太早就出来了。',
      },
      { h: '只看听成什么', id: 'interpret' },
      {
        p: '请两位没见过你文件的同事各写 20 句，一行一句存成 `lines.txt`，你先照规则标好。再运行下面这条，逐句对：',
      },
      {
        code: 'npm run --silent simulate -- role-play interpret --scenario campus-parcels < lines.txt',
        name: '只看听成什么的命令',
      },
      {
        p: '它不说哪句没听懂。肯不肯答，比 `confidence` 看得多：提问里没有那个话题的 `words`，要到 0.95；有一个，0.2 就够。要知道，把句子放进 `play`：没听懂的，回话是 `lost` 里的一句，那一行有 `near`。',
      },
      {
        table: [
          ['没听懂（试玩时有 `near`）', '把它按“句子怎样标”标好，放进例句；再换几个人的口气写两三句意思一样的'],
          ['听成了闲聊（`smalltalk`）', '给那个话题补三四句短的、口语的同样问法；只加 `words` 不管用'],
          ['话题没认出来', '句子里指话题的词放进 `words`；给这个话题补两三句'],
          ['话题认错了', '看那个词是不是在别的话题的 `words` 里；给对的话题补例句'],
          ['意图、问法、种类错了', '给**对的**标签补两三句同样句式的。别只加这一句：程序会背下这一句，换个说法还是错'],
          ['你也拿不准该标什么', '换掉这句；学生说得不清楚，客户反问一句是应该的'],
        ],
        head: ['看到', '怎么办'],
        name: '听错了怎么办',
      },
      {
        p: '新写的情景，十句里意图、问法对九句，话题对七八句，就可以给学生用：没听懂的他会反问，不扣分。',
      },
      { h: '在网页上玩', id: 'browser' },
      {
        p: '运行 `npm run dev`，打开它给出的网址，在“模拟”里找你的情景（`status` 要是 `published`）。改了文件，刷新就是新的。手机上看一遍话卡和复盘，也在这里。',
      },
    ],
  },
  {
    id: 'missed',
    title: '没听懂的话，怎样变成例句',
    blocks: [
      {
        p: '复盘页里有一栏“没听懂的话”：在这台设备上、这个情景里没被听懂的句子都在那里，按“复制”就能发给你。学生后来挑了三张话卡之一的，已经照那张卡标好（多半对，看一眼）；什么都没挑的，放在 `label/this:` 下面等你标。原样贴到下面，逐句标完，就得到可以放进 `examples` 的几行。一行一句的普通文本、`interpret` 打印的结果也可以贴。',
      },
      { part: 'missed' },
      {
        p: '贴进文件以前看一眼：文件里已有同一个标签的，把句子并到那一组下面，不要让标签出现两次。贴的内容只留在这个标签页里，不会传到别处。',
      },
    ],
  },
  {
    id: 'publish',
    title: '放到站上',
    blocks: [
      {
        ol: [
          '文件放在 `src/content/scenarios/role-play/zh-CN/`，文件名就是 `id`，`status: published`。',
          '`npm run --silent course -- check` 没有话说。**有一个错，网站就造不出来。**',
          '`npm start`：重新生成网站并在本机打开，`HOST=0.0.0.0 npm start` 让全班都能打开。放到网站主机上，用 `npm run build`，把 `dist/client` 里的文件传上去。新情景自己会出现在“模拟”里，不用改别处。',
          '上站以后改句子，学生谈到一半的那一局不能接着谈，要从头来；谈完的记录不受影响。`id` 用过就不要再改。',
          '情景文件随网页下载，存心去翻的学生看得到底细。考试要用的情景，别提前放上去。',
        ],
      },
    ],
  },
  {
    id: 'whole',
    title: '一个完整的小情景',
    blocks: [
      {
        p: '4 个话题，10 条事实，什么都有一点。上面的例子都出自这里。复制下来，存成 `campus-parcels.yaml` 就能玩；改成你自己的，先改 `id` 和文件名，再从写作单做起。',
      },
      { part: 'whole' },
    ],
  },
  {
    id: 'last',
    title: '交出去之前',
    blocks: [
      {
        ul: [
          '课前材料、题目、简介都没有泄底。',
          '查错没有话说；行家那一局在 85 分以上，换两三个客户号也接得上。',
          '每条事实都问得出来，每个话题都有话可答；数前后一致。',
          '说错的数，复述时他改口；不复述，看陈述时他自己指出来。',
          '不当的要求，顺从、训斥、得体各试一次，他回的都是 `replies` 里对的那一句；`model` 自己也试过。',
          '三个方案摆在一起，没谈过的人挑不出哪个对。',
          '写了“人物、数字均为教学虚构”。真实的单位、姓名、电话一个都没有。',
          '请一位同事从头谈一遍，没听懂的话收回来，补进例句。',
        ],
      },
    ],
  },
];
