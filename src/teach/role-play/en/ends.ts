import type { Section } from '../guide.ts';

/** The file, field by field: what he asks for that must not be, his voices, the end. */
export const ends: Section[] = [
  {
    id: 'file-end',
    title: 'The second half of the file: his temper, and the end',
    blocks: [
      { h: 'improper and stances', id: 'improper' },
      {
        p: 'From one of the sentences 6 to 10 on (the customer number says which; an open clue delays it) he asks once for something that must not be. Write one to three; a talk has one. The answer is read as **complying**, **scolding** or **proper** (does not agree, does not lecture, names the risk or rule, offers another way); a next sentence that is none of these has **passed** over it: he says `passed` at once, and can still be answered in the next eight turns, then not by a question (but by a proper answer that ends in 您看行吗). A polite refusal never counts as an offence. The 100 points do not count it; the debrief speaks of it. Leave it out if you like, and `stances` with it.',
      },
      {
        table: [
          ['`zh`', 'how the debrief names it'],
          ['`says`', 'how he asks'],
          ['`replies`', 'his answer to each: `complies`, `scolds`, `proper`, `passed`'],
          ['`why`', 'why it must not be, and what he really worries about'],
          ['`model`', 'a proper answer'],
        ],
        head: ['Field', 'What it says'],
        name: 'Fields of an improper wish',
      },
      { cut: '  - id: fake-praise', name: 'Example: an improper wish' },
      {
        p: 'From `stances` the program learns: `complies`, `scolds`, `proper`, six lines each at least; ten to twenty are enough, for those of all other scenarios and a shared list of 450 are learned too, and each `model` counts as `proper` by itself. Write as students would say them, about all the wishes mixed.',
      },
      { cut: '  proper:', name: 'Example: proper answers (in stances)' },
      { h: 'voice', id: 'voice' },
      {
        p: 'Whatever is not about a topic. Each list has a least number of lines; twice as many is better, for they are used up. A reply goes: gesture; `passed` or a clue’s `missed`; answer; a new clue or the wish. So `passed` and `missed` must stand being put in before an answer; `tells` best do not begin with a gesture; `warm` may come before a motive: few smiles.',
      },
      {
        table: [
          ['`greeted`', '3', 'greeted at the door'],
          ['`parted`', '2', 'told goodbye in the middle of the talk'],
          ['`chatted`', '4', 'small talk, or something that has nothing to do with it'],
          ['`comforted`', '5', 'somebody feels with him'],
          ['`confirmed`', '5', 'a right restatement, a good statement'],
          ['`unsure`', '3', 'a “restatement” of what he never said; a poor statement'],
          ['`missing`', '3', 'asked whether anything was left out'],
          ['`again`', '5', 'asked again'],
          ['`nothing`', '5', 'asked too broadly'],
          ['`guarded`', '4', 'puts one off, when the topic’s own lines are used up'],
          ['`curt`', '6', 'short answers after `led` is used up'],
          ['`led`', '4', 'to a leading question: nods it off'],
          ['`interrogated`', '3', 'after three closed or factual questions in a row; the question is not answered'],
          ['`pitched`', '3', 'to an early pitch: “do you even know what troubles me?”'],
          ['`dismissed`', '2', 'to the second one'],
          ['`hurried`', '3', 'to an early date or contract'],
          ['`ready`', '3', 'to a proposal at the right time: “then tell me how”'],
          ['`silent`', '4', 'when nothing is said'],
          ['`lost`', '5', 'did not understand: asks, without blame; three cards follow'],
          ['`offended`', '2', 'offended'],
          ['`weary`', '3', 'patience nearly gone'],
          ['`warm`', '5', 'gestures in brackets, with much trust'],
          ['`cool`', '5', 'gestures with little trust'],
          ['`beats`', '10', 'gestures when there is nothing to say'],
        ],
        head: ['Name', 'Least', 'When'],
        name: 'Voices',
      },
      { cut: '  led:', name: 'Example: to a leading question' },
      { cut: '  warm:', name: 'Example: gestures with much trust' },
      { h: 'statement', id: 'statement' },
      {
        p: 'Five elements: `who`, `trouble`, `consequence`, `wish`, `by`. `model` has a sample of each, shown beside the student’s. `parts` says what each must hold. With three of five he says `confirmed`, else `unsure`; while the wrong number is not put right, `unnoticed`.',
      },
      {
        table: [
          [
            '`facts`',
            'facts that count; they need `marks` of their own. **What the student did not find out does not count, even if written**',
          ],
          ['`marks`', 'words that count by themselves'],
          ['`need`', 'how many of both make it full, 1 without it'],
        ],
        head: ['Field', 'What it says'],
        name: 'Fields of an element',
      },
      { cut: '  model:', name: 'Example: a sample of each' },
      { cut: '  parts:', name: 'Example: what the five elements must hold' },
      {
        ul: [
          "`marks` is a list of word groups: **all words of a group must be there, any group will do**. `- [拿错, 9件]` needs both; with `- ['640']` below, 640 alone will do. What is all digits goes into quotes.",
          'One spelling of a number is enough: 十次 and 10 次, 三小时二十分 and 3小时20分, 百分之三十四 and 34%, 钟头 and 小时 are taken as equal. A fact without numbers also counts when the text was read as being about its topic.',
          'Short words that students would write. The whole statement is searched, whichever box a thing stands in; but an empty box has no points.',
        ],
      },
      { h: 'proposals', id: 'proposals' },
      {
        p: 'Three at least, about six in a large scenario. Students see them all, so **all must look right**: the same length, all with steps.',
      },
      {
        table: [
          ['`zh`', 'its name'],
          ['`text`', 'in full, 60–140 characters'],
          [
            '`quality`',
            'how far it would solve the matter, 0 to 1: the right one 1, a half one 0.5 or so, others up to 0.3; one has 0.8 at least',
          ],
          ['`answers`', 'the facts it answers. With fewer than seven tenths of them found, it counts less: a guess'],
          ['`accepted`', 'his yes; needed from `quality` 0.6 on, never said below'],
          ['`doubted`', 'his no; every proposal needs it, for the right one too can come as a guess'],
          ['`why`', 'why it fits or fails, for the debrief'],
        ],
        head: ['Field', 'What it says'],
        name: 'Fields of a proposal',
      },
      { cut: '  - id: earlier-truck', name: 'Example: the right one' },
      { cut: '  - id: one-helper', name: 'Example: just what she asked for' },
      { h: 'followup: seven days later', id: 'followup' },
      {
        p: '`good` if the proposal was right and found out, `poor` if not. Each has `opens`, his first words on the phone, with what the week brought; `goes`, two lines, after the student’s first and second sentence; `ends`, after the third. After the proposal these three run whatever the patience.',
      },
      {
        p: '`wants` is what the student should do in these three sentences, usually: ask how it goes, report or move on what was promised, fix the next contact. `acts` are the acts that count, `topics` the topics (`[]`: any). One sentence does one of them.',
      },
      { cut: '  wants:', name: 'Example: what the contact is for' },
      { h: 'expert: a run of an expert', id: 'expert' },
      {
        p: 'Shown in the debrief, and played there by the same program: its points and readings are real. Eight lines at least, 12–24 are good; a sentence a line, or one of these:',
      },
      {
        table: [
          ['`#look ID`', 'look at something'],
          ['`#card ID`', 'use a card'],
          ['`#statement {…}`', 'the needs statement, all five parts on one line, with half-width quotes and commas'],
          ['`#propose ID own words`', 'propose'],
          ['`#followup TEXT`', 'the call, three lines'],
          ['`#end`', 'the end; may be left out'],
        ],
        head: ['A line', 'What it does'],
        name: 'Lines of the expert’s run',
      },
      { cut: 'expert:', name: 'Example: an expert’s run' },
      {
        p: 'Lines that begin with `#` stand in single quotes. Follow the six steps, restate the wrong number as he said it, and put a proper answer, no question, at about line 11: with any customer number the wish has mostly come in the turns before. The debrief plays it with the customer number of the student’s talk.',
      },
      { h: 'examples', id: 'examples-field' },
      { cut: '  ask/open/problem queue:', name: 'Example: examples of one label' },
      {
        p: 'Before the colon the label, below it a sentence a line. A label stands once in the file: new sentences join its group. How to label and how many to write: the next two sections. Leave out fakes and bribes: the shared list has them, and one wrong label bends the whole topic.',
      },
      { h: 'A customer who must calm down first: acts and listenFirst', id: 'acts' },
      {
        p: 'A complaint is answered by more than questions. Add `acts: [apologize, inform, commit, excuse]` below `customer`, and `listenFirst: 2`: whoever asks in the first two sentences, before he has had his say, loses trust. `voice` then needs `apologized`, `informed`, `promised`, `excused` (three lines each) and `unheard` (two), and cards and examples must apologise, inform and promise. `key-account-late.yaml` shows it. Not for a first scenario.',
      },
    ],
  },
  {
    id: 'dialogue',
    title: 'What makes dialogue good',
    blocks: [
      {
        ul: [
          '**Short.** Mostly 8–40 characters; `tells` up to 90. Nobody answers in full.',
          '**Gesture, reaction, content**: “（扫码枪嘀了一声，没抬头）来啦？正好。” Gestures stand in full-width brackets, one a line.',
          '**Words of his own.** Fix three things: a turn of phrase or a source of comparisons (his work), something in his hands, somebody he fears. Use them throughout.',
          '**No lectures, no summing up for the student.** He often does not know what is wrong himself.',
          '**Neither villain nor guide**: he has his pride and his troubles. When he will not tell, there is a reason.',
          '**It must answer.** For every line of `answers`, think how it will be asked for: does it fit 怎么样? does it fit 为什么?',
          '**Each sentence once** in the whole file (four characters and more, cut at 。？！…). The check reports equal ones; avoid near ones too.',
          'Keep numbers straight: `note`, `tells`, `again`, `model` and proposals agree.',
        ],
      },
      {
        p: 'When it is written, play the student three times: by the six steps, with closed questions only, pitching at once. Read his lines aloud one after the other, and mend where they do not join.',
      },
    ],
  },
];
