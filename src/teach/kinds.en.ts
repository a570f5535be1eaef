import type { Guide } from './guide.ts';

export const kindsEn: Guide['kinds'] = {
  'single-choice': {
    name: 'Single choice',
    when: 'One answer holds, and people believe in the others. Best for “what do you make of this case?”.',
    fields: [
      ['options', 'two or more, each with `id`, `text` and `feedback`'],
      ['key', 'the id of the right one'],
    ],
    mistakes: [
      'Wrong options nobody would choose. Good ones are mistakes people make: the wrong person, a step left out, two words that look alike.',
      'The right option is longer than the others, or carries an “as the case may be”.',
      '“All of the above”, “none of the above”: that tests elimination.',
      'A “not” in the stem and another in the options: students fail at reading.',
    ],
  },
  'multiple-choice': {
    name: 'Multiple choice',
    when: 'Several things belong together and all are to be found. Each option must be right or wrong by itself.',
    fields: [
      ['options', 'as in single choice'],
      ['key', 'the ids of all the right ones: `[a, b]`'],
      ['scoring', 'the rule, always written: `none`, `net`, `every-decision`, `coverage`'],
    ],
    mistakes: [
      'Ticking everything pays. Against that there is `net`.',
      'An option that “may count too”. Where two teachers would argue, change it until they do not.',
      'Options that contain one another.',
      'Only one is right: then it is single choice.',
    ],
  },
  'true-false': {
    name: 'True or false',
    when: 'A saying that many take for true, or a rule easily turned round. Guessing is right half the time, so the feedback matters more than the mark.',
    fields: [
      ['key', '`true` or `false`'],
      ['feedback', "two: `'true'` for those who said true, `'false'` for those who said false"],
    ],
    mistakes: [
      'Two statements in one sentence, one true, one false. Split them.',
      '“Always”, “never”, “all”: students mark these false without reading.',
      'A line of the text with one word changed: that tests eyesight.',
    ],
  },
  'fill-in': {
    name: 'Fill in',
    when: 'Students are to produce it, not to recognise it: a term, a share, the one word that matters.',
    fields: [
      ['stem', 'three underscores `___` make a gap'],
      ['blanks', 'one entry a gap, in their order'],
      [
        'accept',
        'what is right, the one to be shown first. Case, width, spaces and punctuation do not matter; 80%, ８０％ and 百分之八十 are the same',
      ],
      ['near', 'may be left out: wrong answers people give, `text`, with a `feedback` for them alone'],
      ['feedback', 'why this is what belongs there'],
      ['order', '`fixed`: each gap has its own answer (without it); `any`: they may be swapped'],
    ],
    mistakes: [
      'The gap is a word that says nothing.',
      'Ten words fit. Add to the stem until one does, or accept them all.',
      'The answer is printed elsewhere in the stem.',
      'Five gaps in a sentence. One or two, with enough around them.',
    ],
  },
  numeric: {
    name: 'Numeric',
    when: 'A number is to be found. With parameters and a formula every round has other numbers, and it can be practised for ever.',
    fields: [
      ['answer', 'a fixed number; or else the two below'],
      ['params', 'what numbers are drawn from: `values`, or `min`, `max`, `step`. The stem says `{name}`'],
      ['formula', 'with the names and `+ - * / ( )`, such as `(orders - short) / orders * 100`'],
      ['tolerance', 'how far off is still right, in the unit of the answer; 0 without it'],
      ['unit', "such as `元` or `'%'`; stands behind the field, and need not be typed"],
      ['feedback', 'the way to the answer; may use `{names}` and `{answer}`'],
      ['mistakes', 'may be left out: wrong ways, each with an `answer` or a `formula`, and a `feedback`'],
    ],
    mistakes: [
      'No word on decimals and no `tolerance`: 33.3 is wrong and 33.33 is right.',
      'Parameters that give half a person, a negative number, a division by zero. Try both ends yourself.',
      'For some numbers the wrong way gives the right result. The checker finds such numbers.',
      'Five steps in one question, and nobody knows which one failed. Make it a case.',
    ],
  },
  matching: {
    name: 'Matching',
    when: 'Two columns belong together one by one: sayings and notions, causes and effects. The right side may have more, and one of it may be wanted twice.',
    fields: [
      ['left', 'each with `id`, `text`, `feedback`'],
      ['right', 'each with `id`, `text`'],
      ['key', 'a line a pair: `left id: right id`'],
      ['scoring', '`each`, `net` or `none`'],
    ],
    mistakes: [
      'As many right as left: the last pair is free. Add one or two on the right.',
      'The words match by themselves.',
      'The left side mixes sorts of things, and the sort tells.',
      'Eight pairs or more: on a phone one scrolls up and down. Three to six are right.',
    ],
  },
  ordering: {
    name: 'Ordering',
    when: 'There is a true order: steps, time, size. For any two that are swapped one can say why it is wrong.',
    fields: [
      ['items', 'each with `id`, `text`'],
      ['key', 'the ids in the right order: `[first, second, third]`'],
      ['feedback', 'why this order'],
      ['scoring', '`pairs` or `none`'],
    ],
    mistakes: [
      'Two steps that may be done either way. Join them, or change one.',
      '“First”, “then”, “finally” in the items.',
      'Eight steps, five of them common sense. Keep those that people get wrong.',
    ],
  },
  categorising: {
    name: 'Categorising',
    when: 'Things go into a few baskets: which stage, whose duty, which sort.',
    fields: [
      ['categories', 'two or more, each with `id`, `text`'],
      ['items', 'what is to be placed, each with `id`, `text`, `feedback`'],
      ['key', 'a line an item: `item id: category id`'],
      ['scoring', '`each`, `net` or `none`'],
    ],
    mistakes: [
      'Baskets that overlap.',
      'Items that carry the name of their basket.',
      'One basket takes seven, the others one each: putting everything there pays.',
    ],
  },
  'short-answer': {
    name: 'Short answer',
    when: 'Students write in their own words: a message, a reply, a reason. In practice they mark themselves by the key points; handed in, a teacher does.',
    fields: [
      ['keyPoints', 'each with `id`, `text`, and a `weight` (1 without it)'],
      ['model', 'a good answer, seen after handing in'],
    ],
    mistakes: [
      'Key points such as “polite” or “clear”: nobody can tell. Write what can be seen: “names a time”.',
      'Not said to whom, nor how long: answers cannot be compared.',
      'The model answer misses a key point of its own.',
    ],
  },
  case: {
    name: 'Case',
    when: 'A situation, then several questions that build on one another, of any kind but another case.',
    fields: [
      ['stem', 'the case: who, what, which figures'],
      [
        'questions',
        'written as they are alone. Without `knowledge`, `level`, `hints` they have those of the case; a point named here is named by the case too',
      ],
      ['points', 'may be left out: with it the sum is scaled to it'],
    ],
    mistakes: [
      'The questions can be answered without the case.',
      'Wrong in the first, wrong in all. Give again what later ones need.',
      'Three hundred characters, one number used. Cut what has no part in it; keep one or two things to tell apart.',
    ],
  },
};
