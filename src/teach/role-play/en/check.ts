import type { Section } from '../guide.ts';

/** Checking, playing, the list of faults, missed lines, the way onto the site, the whole example. */
export const check: Section[] = [
  {
    id: 'check',
    title: 'Checking',
    blocks: [
      {
        p: 'You need the source files of Yixue (a folder) and Node 20 or newer. Open a terminal in that folder and run `npm start` once: it installs what is missing; stop it with Ctrl+C when it shows an address. Scenarios stand in:',
      },
      { code: 'src/content/scenarios/role-play/zh-CN/your-id.yaml', name: 'Where a scenario stands' },
      { p: 'Then check:' },
      { code: 'npm run --silent course -- check', name: 'The command that checks' },
      {
        p: 'Without a fault it only says `content: nothing wrong`. Else a fault a line: code and what · file (line, field) · expected · received · what to do. For example:',
      },
      {
        code: 'unknown-fact: this scenario has no fact or look heep · src/content/scenarios/role-play/zh-CN/campus-parcels.yaml (line 161, /facts/6/needs/0) · expected wants-helper | two-trucks | … · received heep · did you mean heap?',
        name: 'A fault',
      },
      {
        p: 'Line 161: the seventh fact (counted from 0, so 6), its first `needs`, says `heep`; there is none; perhaps `heap`. **Mend `bad-yaml` first, for it brings others with it**, and check again.',
      },
      {
        table: [
          [
            '`bad-yaml`',
            'indentation or quotes of this line or the one above; a Tab; two “colon and space” in a line; a field or label twice (duplicate key)',
            'align; put the whole text in single quotes; join the groups',
          ],
          ['`wrong-name`', '`id` is not the name of the file', 'change one of them'],
          ['`missing-field`', 'a field is missing', 'add it; often a misspelling, which unknown-field names'],
          ['`unknown-field`', 'there is no such field', 'spelling, or a level too many or too few'],
          [
            '`wrong-type`',
            'not a text or list; all digits and no quotes; a line with `#` and no quotes became empty',
            "as in the example; single quotes: `'640'`",
          ],
          ['`wrong-value`', 'too few (`>=3 items`), too large, none of the values, empty', 'see expected'],
          [
            '`bad-label`',
            'a label of examples or `means` of a card; it says which part',
            'ask has three parts, confirm two',
          ],
          ['`duplicate-id`', 'an id twice (facts and looks count as one kind)', 'rename one, and what refers to it'],
          ['`unknown-topic`', 'a topic that is not there', 'spelling, or add it to `topics`'],
          [
            '`unknown-act`',
            'an act that is not declared, such as apologize',
            'another label, or declare it under `acts`',
          ],
          ['`unknown-fact`', 'a fact that is not there, in `needs`, `answers` or the statement', 'spelling'],
          ['`unknown-id`', 'a card, look or proposal of the expert’s run that is not there', 'spelling'],
          [
            '`unknown-line`',
            'a line of the expert’s run begins with `#` and is no action',
            'one of those after expected',
          ],
          ['`bad-json`', 'braces or quotes after `#statement` do not match', 'as in the example, half-width'],
          ['`second-slip`', 'a second fact has a `slip`', 'one wrong number a scenario; write `tells` at the other'],
          ['`circle`', 'facts wait for one another', 'take out one of these `needs`'],
          [
            '`unreachable-fact`',
            'no talk brings it out: `trust` above 90, or it waits for one like that',
            'lower `trust`, mend `needs`',
          ],
          ['`too-few-examples`', 'fewer than 8 examples of a topic', 'write more, as other people'],
          ['`missing-card`', 'a topic without a card', 'write one'],
          [
            '`missing-reply`',
            'he would have nothing to say: `accepted` of a proposal, `stances` with `improper`, the five voices with `acts`, two lines of the call',
            'write it',
          ],
          ['`same-sentence`', 'he would say the same twice', 'other words'],
          ['`half-width`', 'a half-width sign beside a Chinese character', 'the full-width one'],
          ['`no-good-proposal`', 'no `quality` of 0.8', 'write one that works'],
          ['`fact-without-marks`', 'a statement counts a fact that has no `marks`', 'write them at the fact'],
          ['`too-much-needed`', '`need` is more than there is', 'lower it, or list more'],
        ],
        head: ['Code', 'What is wrong', 'What to do'],
        name: 'What the check finds',
      },
      {
        p: '**What it does not find**, only playing shows: numbers that disagree; answers that do not answer.',
      },
    ],
  },
  {
    id: 'play',
    title: 'Playing',
    blocks: [
      { h: 'By the command', id: 'command' },
      {
        p: 'Write what a student says into a text file, a sentence a line, say `talk.txt` (UTF-8, in the folder of Yixue); an empty line is silence; `#look` and the others work, and `#pick 1` takes the first of three cards after something was not understood (without cards it does nothing). Begin with the expert’s run, without the leading “- ” and the quotes around. Then:',
      },
      {
        code: 'npm run --silent simulate -- role-play play --scenario campus-parcels --seed 1 < talk.txt',
        name: 'The command that plays',
      },
      {
        p: 'PowerShell on Windows has no `<`: use the Command Prompt, and `chcp 65001` if it shows no Chinese. After `--seed` stands the customer number; try several: wording, which wish and when, and the start by two points change, the score hardly. Each turn prints a line:',
      },
      {
        code: '{"turn":2,"reading":{"act":"ask","form":"open","kind":"situation","topics":["staff"],"confidence":0.97},"reply":"我跟我表妹两个人，下午顶不住。加一个，干两个钟头就走。","trust":46.5,"patience":74,"discovered":["wants-helper"],"over":false}',
        name: 'A turn',
      },
      {
        table: [
          [
            '`reading`',
            'what it was read as; `confidence` is how probable it is that act and topics are right, 0 to 1',
          ],
          [
            '`reply`',
            'what he said. How an answer to the improper wish was judged has no field: see which of `replies` it is',
          ],
          ['`trust`, `patience`', 'after the turn'],
          ['`discovered`', 'the facts found so far'],
          ['`near`', '**it was not understood**: the three nearest cards. The turn costs nothing'],
          ['`over`', 'whether the talk is over'],
          [
            'last line',
            'score, its five parts (below), facts found and missed. Which of the five elements of the statement count is only seen in the debrief on the web page',
          ],
        ],
        head: ['Field', 'Meaning'],
        name: 'What a turn says',
      },
      { p: 'All ids:' },
      {
        code: 'npm run --silent simulate -- role-play list --scenario campus-parcels',
        name: 'The command that lists ids',
      },
      { h: 'Four talks and their points', id: 'four-talks' },
      {
        table: [
          [
            'by the six steps (the expert’s run)',
            '85 and more',
            'which fact did not come out: trust too high, or `needs` that do not join',
          ],
          ['closed questions only', '55 and less', 'facts lie too shallow: `stated` that should be `implied`'],
          ['pitching at once', '35 and less', 'whether pitches are read as `propose`'],
          ['silence, then insults', '10 and less', 'what the insults are read as'],
        ],
        head: ['Talk', 'Points', 'If not, look at'],
        name: 'Four talks and their points',
      },
      {
        table: [
          ['`discovery`', '40', 'facts weigh 1, 3, 4, 6 by depth; 65 % of all the weight is full marks'],
          [
            '`questioning`',
            '20',
            'two questions each of situation, problem, implication (2, 3, 4), one of payoff (3); about in this order 4; two in five open 2; a statement before the proposal 2. Off: an early pitch 3, an interrogation 1.5, a leading question or an early date 1',
          ],
          [
            '`listening`',
            '15',
            'two right restatements 4; following up his words, picking up clues, empathy that meets something, four together 6; what the statement carries 4; the wrong number 1. Off: a missed clue 0.5',
          ],
          ['`trust`', '10', 'how far trust came from the start towards 72'],
          [
            '`proposal`',
            '15',
            'how it fits (`quality`, and how much of what it answers was found) 9; the five elements 4; the call 2',
          ],
        ],
        head: ['Part', 'Most', 'What counts'],
        name: 'The five parts of the score',
      },
      {
        p: 'Read three things: does the reply answer the question (where `reading` is right and `reply` is not, your sentence does not join); does he say `nothing` and `again` too often (too few `answers`, or facts); do motives come too early.',
      },
      { h: 'Reading alone', id: 'interpret' },
      {
        p: 'Ask two colleagues who have not seen the file for 20 sentences each, a line each in `lines.txt`; label them first yourself. Then compare:',
      },
      {
        code: 'npm run --silent simulate -- role-play interpret --scenario campus-parcels < lines.txt',
        name: 'The command that reads',
      },
      {
        p: 'It does not show what was not understood. Whether he answers depends on more than `confidence`: a question with none of the topic’s `words` needs 0.95, one with a word 0.2. To know, put the line into `play`: there the reply is one of `lost`, and the line has `near`.',
      },
      {
        table: [
          [
            'not understood (`near` in a talk)',
            'label it and add it to the examples, with two or three more that mean the same, by other people',
          ],
          [
            'taken for chat (`smalltalk`)',
            'three or four short, spoken questions of that sort for the topic; `words` alone do not help',
          ],
          ['topic not seen', 'its word into `words`; two or three more examples of the topic'],
          ['wrong topic', 'is the word among another topic’s `words`? more examples of the right one'],
          [
            'wrong act, form or kind',
            'two or three sentences of that pattern under the **right** label. Not this one alone: it would be learned by heart',
          ],
          ['you do not know the label yourself', 'drop it; when somebody is unclear, asking back is right'],
        ],
        head: ['You see', 'You do'],
        name: 'What to do about wrong readings',
      },
      {
        p: 'With act and form right nine times in ten and topics seven or eight, a new scenario can be used: what is not understood is asked back, and costs nothing.',
      },
      { h: 'In the browser', id: 'browser' },
      {
        p: 'Run `npm run dev`, open the address it shows, and find your scenario under Simulations (with `status: published`). Save, reload, and it is the new one. Look at cards and debrief on a phone, too.',
      },
    ],
  },
  {
    id: 'missed',
    title: 'From missed lines to examples',
    blocks: [
      {
        p: 'The debrief has a part “What was not understood”: all such lines of this scenario on this device, to be copied and sent to you. Where the student then picked one of the three cards, the line is labelled as that card is (mostly right; look at it); the others stand under `label/this:`. Paste it all here as it is and label line by line: what comes out goes under `examples`. Plain text, a sentence a line, and what `interpret` prints can be pasted too.',
      },
      { part: 'missed' },
      {
        p: 'Where your file has a label already, join the sentences to its group; no label may stand twice. What you paste stays in this tab and is sent nowhere.',
      },
    ],
  },
  {
    id: 'publish',
    title: 'Onto the site',
    blocks: [
      {
        ol: [
          'The file stands in `src/content/scenarios/role-play/zh-CN/`, named by its `id`, with `status: published`.',
          '`npm run --silent course -- check` is silent. **One fault, and the site is not built.**',
          '`npm start` builds the site and opens it on this computer; `HOST=0.0.0.0 npm start` opens it to the class. For a web host: `npm run build`, then upload `dist/client`. A new scenario appears under Simulations by itself.',
          'Once sentences change, a talk that is half way must be started anew; finished ones stay in the record. An `id` that was used never changes.',
          'The scenario is downloaded with its page: whoever is determined can read it. Keep one for an exam off the site.',
        ],
      },
    ],
  },
  {
    id: 'whole',
    title: 'A whole small scenario',
    blocks: [
      {
        p: 'Four topics, ten facts, a little of everything; the pieces above are cut from it. Save it as `campus-parcels.yaml` and it can be played. To make it yours, change `id` and file name, then begin with the sheet.',
      },
      { part: 'whole' },
    ],
  },
  {
    id: 'last',
    title: 'Before you hand it in',
    blocks: [
      {
        ul: [
          'Brief, title and summary give nothing away.',
          'The check is silent; the expert’s run has 85 and more, and joins with two or three customer numbers.',
          'Every fact can be brought out, every topic has something to say; numbers agree.',
          'The wrong number is corrected when restated, and pointed out in the statement when not.',
          'The improper wish was answered in all three ways, and each time he said the right one of `replies`; `model` was tried too.',
          'Nobody who has not had the talk can tell which proposal is right.',
          'It says that people and numbers are invented. No real firm, name or telephone number.',
          'A colleague has played it through, and what was not understood has become examples.',
        ],
      },
    ],
  },
];
