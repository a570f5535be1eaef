import { rolePlayRoomZh } from './role-play-room-zh.ts';
import { debriefZh } from './role-play-debrief-zh.ts';

/** Texts of the role-play in Chinese: the measure for the others. `{name}` is filled in by `fill`. */
export const rolePlayZh = {
  ...debriefZh,
  opening: '正在打开……',
  failed: '没能取到情景，记录没有改动。检查网络后点“重试”。',
  retry: '重试',
  notKept: '浏览器不让保存：备好的问题和这次谈话，关掉页面就没有了。',
  stale: '这个情景改过了，上次没谈完的那一局不能接着谈。准备好的问题还在，可以重新开始。',
  close: '收起',
  comma: '，',
  listComma: '、',
  ...rolePlayRoomZh,

  'act-greet': '寒暄',
  'act-ask': '问',
  'act-confirm': '复述确认',
  'act-empathize': '体谅',
  'act-propose': '提方案',
  'act-close': '约定',
  'act-smalltalk': '闲聊',
  'act-inappropriate': '不当的话',
  'act-apologize': '道歉',
  'act-inform': '说明',
  'act-commit': '承诺',
  'act-excuse': '推责',
  'form-open': '开放',
  'form-fact': '事实',
  'form-closed': '封闭',
  'form-leading': '引导',
  'kind-situation': '背景',
  'kind-problem': '难点',
  'kind-implication': '影响',
  'kind-payoff': '效益',
} as const;

/** What the role-play says, beside what its scenario says. */
export type RolePlayTexts = { [Key in keyof typeof rolePlayZh]: string };
