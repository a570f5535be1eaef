import { check } from './en/check.ts';
import { ends } from './en/ends.ts';
import { fields } from './en/fields.ts';
import { labels } from './en/labels.ts';
import { think } from './en/think.ts';
import type { RolePlayGuide } from './guide.ts';

export const rolePlayGuideEn: RolePlayGuide = {
  title: 'Writing a role-play scenario',
  description:
    'For teachers: from the truth behind it to the site, how to write a customer with whom students talk in their own words. Fields, labelling rules, checking and playing, and a whole small scenario to start from.',
  lead: 'A scenario is plain text; nothing to program. You write a customer with a mind: what he asks for, what he fears, when he will tell. Students type freely, and he answers with your sentences. A first, small one takes a day or two.',
  contents: 'On this page',
  sections: [...think, ...fields, ...ends, ...labels, ...check],
  source: 'Source',
  sourceWhere: 'Save as campus-parcels.yaml, UTF-8',
  copy: 'Copy',
  copied: 'Copied',
  selected: 'Selected: press Ctrl+C (⌘C), or hold and choose “Copy”',
  topicsOpen: 'Topics of “{title}”',
  topicsHead: ['Id', 'Name', 'What it includes'],
};
