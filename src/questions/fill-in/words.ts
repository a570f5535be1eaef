/*
 * Names of the field that mean the same, and names that only look alike (teacher-brief.md, section 2). For authoring and
 * grading tools: `prepareItem` picks what a question needs, and the table itself never reaches a phone.
 */

/** Where a word counts: anywhere in an answer, or only as the whole answer and before certain words (一般 alone is too common). */
export interface Where {
  /** Counts when one of these follows, in the answer or in the stem behind the gap. */
  before?: string[];
  /** Counts as the whole answer, unless the stem goes on with another word. */
  alone?: boolean;
}

/** One thing by several names. */
export interface Equivalents extends Where {
  words: string[];
}

/** Several things, each with its names, that are taken for one another. */
export interface LookAlikes extends Where {
  sides: string[][];
}

const customers = { before: ['客户', '顾客', '层', '级', '型', '类', '的客户'], alone: true };
const trait = { before: ['性', '特征', '特点'], alone: true };

export const equivalents: Equivalents[] = [
  { words: ['不可感知性', '无形性'] },
  { words: ['不可感知性', '不可感知', '无形性', '无形'], ...trait },
  { words: ['差异性', '异质性'] },
  { words: ['差异性', '差异', '异质性', '异质'], ...trait },
  { words: ['不可储存性', '不可贮存性', '易逝性'] },
  { words: ['不可储存性', '不可储存', '不可贮存性', '不可贮存', '易逝性', '易逝'], ...trait },
  { words: ['不可分离性', '同步性'] },
  { words: ['不可分离性', '不可分离', '同步性', '同步'], ...trait },
  { words: ['移情性', '关怀性'] },
  { words: ['移情', '关怀'], before: ['性'] },
  { words: ['一般', '常规'], ...customers },
  { words: ['潜力', '伙伴', '合适'], ...customers },
  { words: ['关键', '重要', '头顶'], ...customers },
  { words: ['职能质量', '功能质量', '职能性质量', '功能性质量'] },
  { words: ['职能', '功能'], before: ['质量', '性质量'] },
  { words: ['协作型', '协同型'] },
  { words: ['协作', '协同'], before: ['型'], alone: true },
  { words: ['格鲁诺斯', '格罗鲁斯', '格朗鲁斯'] },
  { words: ['影响问题', '暗示问题'] },
  // 暗示 alone may be a kind of need; only before 问题 it is the question of SPIN.
  { words: ['影响', '暗示'], before: ['问题', '性问题'] },
  { words: ['订单满足率', '供应比率'] },
  { words: ['订单满足率', '供应比率', '满足率'], alone: true },
  { words: ['客户', '顾客'] },
];

export const lookAlikes: LookAlikes[] = [
  { sides: [['潜力', '伙伴', '合适'], ['潜在']], ...customers },
  { sides: [['暗示需求'], ['暗示问题', '影响问题']] },
  { sides: [['缺货频率'], ['订单满足率', '供应比率', '满足率'], ['完整订单率']] },
  { sides: [['技术质量'], ['功能质量', '职能质量']] },
  { sides: [['技术'], ['功能', '职能']], before: ['质量', '性质量'] },
  { sides: [['操作型'], ['协作型', '协同型']] },
  { sides: [['操作'], ['协作', '协同']], before: ['型'], alone: true },
  { sides: [['产品追溯'], ['包裹跟踪']] },
  { sides: [['同理心'], ['同情心', '同情']] },
  { sides: [['同理'], ['同情']], before: ['心'], alone: true },
  { sides: [['标准用语'], ['礼貌用语']] },
  { sides: [['标准'], ['礼貌']], before: ['用语'] },
  { sides: [['黄金'], ['白金']], before: ['法则', '定律', '客户', '顾客', '会员', '俱乐部'], alone: true },
  { sides: [['上行'], ['下行']], before: ['沟通'], alone: true },
  { sides: [['业务管理子系统'], ['操作型CRM']] },
  { sides: [['基本服务'], ['售前服务']] },
  { sides: [['必要条件'], ['保障']], alone: true },
  // Other terms of the course that differ in one character: a slip of the hand does not explain them.
  { sides: [['同步性'], ['同质性']] },
  { sides: [['可得性'], ['可靠性']] },
  { sides: [['供应链'], ['供应商']] },
  { sides: [['客户关怀'], ['客户关系']] },
  { sides: [['营销自动化'], ['销售自动化']] },
  { sides: [['回头率'], ['回访率']] },
];

/** Characters that part two concepts where one stands for the other: 上行, 下行 · 售前, 售中, 售后 · 毛利, 净利. */
export const opposites: string[] = [
  '上中下平斜',
  '前中后',
  '内外',
  '大中小',
  '高中低',
  '长中短',
  '左中右',
  '东西南北',
  '纵横斜',
  '有无',
  '同异',
  '显隐',
  '明暗',
  '主被客',
  '直间',
  '单双多',
  '新老旧',
  '进出入',
  '收发',
  '买卖',
  '供需求',
  '甲乙丙丁',
  '毛净',
  '增减加',
  '升降',
  '强弱',
  '快慢',
  '远近',
  '早晚',
  '先后',
  '首末尾',
  '始终',
  '开闭关',
  '冷热',
  '轻重',
  '软硬',
  '好坏差优劣',
  '成败',
  '真假',
  '公私',
  '正负反副',
  '定变',
  '质数',
  '金银铜',
  '日周月季年',
  '时分秒',
];
