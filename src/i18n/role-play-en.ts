import { rolePlayRoomEn } from './role-play-room-en.ts';
import { debriefEn } from './role-play-debrief-en.ts';
import type { RolePlayTexts } from './role-play-zh.ts';

export const rolePlayEn: RolePlayTexts = {
  ...debriefEn,
  opening: 'Opening …',
  failed: 'The scenario could not be fetched; your record is unchanged. Check the network, then “Try again”.',
  retry: 'Try again',
  notKept: 'This browser keeps nothing: your prepared questions and the talk are gone when the page is closed.',
  stale:
    'This scenario was changed since; the unfinished talk cannot be gone on with. Your prepared questions are still here.',
  close: 'Close',
  comma: ', ',
  listComma: ', ',
  ...rolePlayRoomEn,

  'act-greet': 'greeting',
  'act-ask': 'question',
  'act-confirm': 'restating',
  'act-empathize': 'empathy',
  'act-propose': 'proposal',
  'act-close': 'arrangement',
  'act-smalltalk': 'small talk',
  'act-inappropriate': 'improper',
  'act-apologize': 'apology',
  'act-inform': 'information',
  'act-commit': 'promise',
  'act-excuse': 'excuse',
  'form-open': 'open',
  'form-fact': 'factual',
  'form-closed': 'closed',
  'form-leading': 'leading',
  'kind-situation': 'situation',
  'kind-problem': 'problem',
  'kind-implication': 'implication',
  'kind-payoff': 'need-payoff',
};
