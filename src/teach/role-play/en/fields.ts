import type { Section } from '../guide.ts';

/** The file, field by field, to the cards. */
export const fields: Section[] = [
  {
    id: 'file',
    title: 'The file, part by part',
    blocks: [
      { p: 'The file is plain text in YAML, saved as UTF-8 by any text editor. Four rules, as for questions:' },
      {
        ol: [
          '**Field, colon, space, content**: `title: 快递站要加一个人`.',
          '**Indentation means belonging**: two spaces deeper than the level above, aligned within a level. Never the Tab key.',
          '**Each entry of a list begins with “- ”**; short ones may stand on one line with commas: `topics: [queue, staff]`.',
          "**A text with `: ` or ` #` in it, or one that begins with a symbol such as `#`, a quotation mark, a bracket, `*`, `&`, `!`, `@`, `%`, goes into single quotes**: `- '#look heap-by-door'`. In a list on one line a text has no half-width comma or bracket; Chinese punctuation does no harm.",
        ],
      },
      {
        p: 'What follows `#` is for you. Ids are lower-case English and unique among their kind; **facts and looks count as one kind**. Topic ids join words by underscores (`past_hiring`), all others by hyphens (`two-trucks`). The parts may stand in any order; that of the example is the clearest. The pieces below are cut from the whole scenario at the end.',
      },
      { h: 'The head: who meets whom', id: 'head' },
      {
        table: [
          [
            '`id`',
            'the scenario’s id, **the same as the file’s name**: `campus-parcels` in `campus-parcels.yaml`',
            'yes',
          ],
          ['`status`', '`published`: on the site. `draft`: for the commands only', 'published without it'],
          ['`title`, `summary`', 'give nothing away', 'yes'],
          ['`en`', '`title` and `summary` on English pages; the talk is in Chinese only', 'else the Chinese ones'],
          ['`chapter`', '`probing-needs` (chapter 8)', 'yes'],
          ['`order`', 'its place in lists, the lowest first; home suggests the first of a chapter', 'else 100'],
          ['`minutes`', '5 to 90', 'yes'],
          ['`role`', 'whom the student plays', 'yes'],
          [
            '`brief`',
            'what is known before, in three or four paragraphs: who he is, why one comes, what one can and cannot do, what to bring back. The last says 本案例中的人物、数字均为教学虚构。',
            'one at least',
          ],
          ['`customer`', '`name`, `firm`, `about`: what one sees at a glance', 'yes'],
          [
            '`start`',
            '`trust` (35–45) and `patience` (65–80) at the beginning; each customer number moves them by two at most',
            'yes',
          ],
          ['`readyAfter`', 'how many explicit facts make a proposal more than a pitch', '2 without it'],
          [
            '`opening`',
            'his first words: a gesture and his wish. Stated facts show here, but count when asked for',
            'yes',
          ],
          [
            '`opens`',
            'ids of the facts that `opening` says already, such as `[wants-helper]`; the debrief calls them said at once',
            'no',
          ],
          ['`leaving`', 'what he says when he goes', 'yes'],
        ],
        head: ['Field', 'What it says', 'Needed?'],
        name: 'Fields of the head',
      },
      { cut: 'start:', name: 'Example: the beginning' },
      { cut: 'opening:', name: 'Example: first words' },
      { cut: 'leaving:', name: 'Example: leaving' },
      { h: 'topics', id: 'topics' },
      {
        table: [
          ['`id`, `zh`', 'its id; its name for students', 'yes'],
          ['`about`', 'what it includes, for whoever labels', 'yes'],
          ['`words`', 'words students will use for it, long and short, 15 to 50; see below', '3 at least'],
          [
            '`answers`',
            'small talk about the matter, three a topic; no explicit fact and no motive in it, and still fit to be said once all is told',
            '2 at least',
          ],
          ['`guarded`', 'how he puts one off while he hides something, best with a thread in it', '1 at least'],
          ['`yes`', 'a short answer to a closed question', '1 at least'],
        ],
        head: ['Field', 'What it says', 'Needed?'],
        name: 'Fields of a topic',
      },
      { cut: '  - id: queue', name: 'Example: a topic' },
      {
        p: 'Three topics at least. Two that are always asked about together are one; one that holds everything is several.',
      },
      { h: 'facts', id: 'facts' },
      {
        table: [
          ['`id`', 'its id', 'yes'],
          ['`depth`', '`stated`, `implied`, `explicit` or `motive`', 'yes'],
          ['`topics`', 'where it hangs; two are allowed', '1 at least'],
          ['`note`', 'how the debrief names it: one line, with its numbers', 'yes'],
          [
            '`tells`',
            'how he tells it. Two ways, of which a talk uses one; 15–90 characters, with all that `note` says',
            '1 at least',
          ],
          ['`again`', 'what he says when asked again; of several facts of a topic, the shallowest first', '1 at least'],
          ['`needs`', 'ids of facts and looks that come first', 'no'],
          ['`trust`', 'from which trust on, 0 to 90', '0 without it'],
          [
            '`marks`',
            "words by which a needs statement is found to carry it, all digits in quotes: `['640']`; see the statement",
            'where a statement counts it',
          ],
        ],
        head: ['Field', 'What it says', 'Needed?'],
        name: 'Fields of a fact',
      },
      { cut: '  - id: two-trucks', name: 'Example: stated' },
      { cut: '  - id: queue-at-five', name: 'Example: implied' },
      { cut: '  - id: ninety-minutes', name: 'Example: explicit, after heap' },
      { cut: '  - id: mother-paid', name: 'Example: a motive' },
      {
        p: 'Four facts at least, of all four depths; more explicit ones than `readyAfter`. “Only after one has looked” is said with `needs` too: in Shunda, Mr Zheng admits that nobody supervises at night only when the student has looked at the switching tickets (`tickets`).',
      },
      { h: 'slip: the number he says wrong', id: 'slip' },
      {
        p: 'One in the file, in an explicit fact with a number. He first tells it wrong; when the student says a number back, restates its topic or asks what is wrong, he corrects himself; if nobody does, he finds out when he reads the statement.',
      },
      {
        table: [
          ['`tells`', 'the wrong telling, one or two ways; all else in it is right'],
          [
            '`wrong`',
            'the wrong words in several spellings, `[两周, 两个星期]`, all digits in quotes. A right statement must not contain them',
          ],
          ['`corrects`', 'how he corrects himself when it is restated'],
          ['`unnoticed`', 'how he points at it in the statement, one text'],
        ],
        head: ['Field', 'What it says'],
        name: 'Fields of a slip',
      },
      { cut: '    slip:', name: 'Example: a slip (inside wrong-parcels)' },
      { p: 'The `tells` of a fact with a slip are never said; one right version will do.' },
      { h: 'looks: what can be seen', id: 'looks' },
      { cut: 'looks:', name: 'Example: looks' },
      {
        p: '`zh` is the name on its button, `sees` what one sees, `topics` what it has to do with. Only what is seen, not what it means. A look is no sentence and costs no patience. Two to seven, or none.',
      },
      { h: 'clues', id: 'clues' },
      {
        p: 'He adds them to an answer. `from` is the earliest sentence; space them: 3, 5, 7. A clue comes when its topic still hides something, nobody has asked about it, and trust is 30 or more. Asking, restating or empathy about its topic within two sentences picks it up; otherwise he says `missed` and trust falls. Two to five, or none.',
      },
      { cut: '  - id: clue-heap', name: 'Example: a clue' },
      { h: 'cards', id: 'cards' },
      {
        p: 'Every card is **a good sentence, to be said word for word**: students choose it, he asks back with the three nearest when he did not understand, the debrief recommends it, and the program learns it as an example. So one a topic at least, and all four kinds of question, restating, empathy, proposal and close. About 14 for a small scenario, 30 for a large one.',
      },
      {
        table: [
          ['`id`', 'its id'],
          ['`text`', 'the sentence'],
          ['`means`', 'its label, as below'],
          ['`step`', 'of the six steps: 1 background, 2 difficulty, 3 effects, 4 benefits, 5 proposal, 6 relations'],
        ],
        head: ['Field', 'What it says'],
        name: 'Fields of a card',
      },
      { cut: '  - { id: worst', name: 'Example: a difficulty' },
      { cut: '  - { id: feel-queue', name: 'Example: empathy' },
      { cut: '  - { id: recap,', name: 'Example: restating; the student fills in the numbers' },
      {
        p: 'Inside braces on one line, `text` has no half-width comma. A card that fits anywhere (“let me go through what I heard”) has no topic in its label.',
      },
    ],
  },
];
