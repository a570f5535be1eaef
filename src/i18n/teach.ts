import type { Locale } from './locales.ts';

const zhCN = {
  title: '给老师',
  description: '驿学里现在有哪些东西是给老师用的，还有哪些没有。',
  lead: '上课、布置、出题，现在能用到的都在这里。',
  now: '现在有的',
  questions: '怎样出题',
  questionsText: '十种题型，每种一道能作答的例题和它的源文件；还有一块写题、查错、试做的地方。',
  scenario: '怎样写一个角色扮演情景',
  scenarioText:
    '自己写一位可以自由打字去谈的客户：从想好真相到放上网站，字段、标注规则、查错和试玩都在里面，还有一份能照着改的完整小情景。',
  quizzes: '各章测验',
  quizzesText:
    '可以投影着一题一题讲，也可以让学生整卷测：大家填同一个卷号，题目和选项的顺序就都一样。页面可以直接打印，打出来没有答案。',
  chapters: '课文',
  chaptersText:
    '投影时字会变大；打印时折叠的内容会展开，术语列成表。可以照原样用，也可以改写，注明出处、以相同方式共享就行。',
  simulations: '模拟：和客户谈一次',
  simulationsText:
    '学生打字跟客户谈，谈完看复盘和得分，分数记进“我的记录”。同一个客户号，全班见到的是同一位客户；没有网络也能接着谈。',
  groups: '三人一组的实训：探寻客户需求',
  groupsText:
    '一节 90 分钟的课：谁在哪几分钟做什么，三个人怎样轮换。顾问单、客户卡、观察员表能打印，也能在手机上用；客户可以请引擎当，也可以由同学当。先挑一个情景：',
  records: '学生的记录',
  recordsText: '记录只在学生自己的设备上。要看谁学到哪里，请学生在“我的记录”里导出文件交给你。',
  notYet: '还没有的',
  notYetText: '没有班级、没有成绩册，也不能在网上收作业、自动汇总全班成绩。简答题在练习里由学生对照采分点给自己评。',
};

/** What the page for teachers says, and the links that lead to it. */
export type TeachTexts = Record<keyof typeof zhCN, string>;

const en: TeachTexts = {
  title: 'For teachers',
  description: 'What there is for teachers in Yixue now, and what there is not.',
  lead: 'For the lesson, for homework, for writing questions: what can be used now.',
  now: 'What there is',
  questions: 'Writing questions',
  questionsText:
    'Ten kinds of question, each with an example to answer and its source, and a place to write, check and try your own.',
  scenario: 'Writing a role-play scenario',
  scenarioText:
    'A customer of your own, with whom students talk in their own words: fields, labelling rules, checking and playing, and a whole small scenario to start from.',
  quizzes: 'The quizzes',
  quizzesText:
    'Go through them on the projector, or have a class sit a test: with the same paper number everybody has the same order of questions and options. The pages print, without answers.',
  chapters: 'The chapters',
  chaptersText:
    'Type grows on a projector; on paper folded parts are open and terms are listed. Use them as they are or change them: name the source and share alike.',
  simulations: 'Simulations: talk with a customer',
  simulationsText:
    'Students type, in Chinese, and go over the talk and its points afterwards; the points go into their record. With the same customer number a class meets the same customer, and a talk goes on without a network.',
  groups: 'A lesson in groups of three: probing needs',
  groupsText:
    'What is done in which of 90 minutes, and how three people take turns. Consultant’s sheet, customer’s card and observer’s sheet work on paper and on phones; the customer is the engine or a pupil. Choose a scenario first:',
  records: 'Students’ records',
  recordsText:
    'They stay on the students’ own devices. To see how far somebody has come, ask for the file that “My record” exports.',
  notYet: 'What there is not',
  notYetText:
    'No classes, no gradebook, no handing in over the network and no totals for a class. In practice, students mark their own short answers by the key points.',
};

export const teachTexts: Record<Locale, TeachTexts> = { 'zh-CN': zhCN, en };
