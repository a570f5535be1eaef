import type { Section } from '../guide.ts';

/** What a scenario is and how the customer thinks; what to plan before writing. */
export const think: Section[] = [
  {
    id: 'think',
    title: 'What a scenario is, and how the customer “thinks”',
    blocks: [
      {
        p: 'A **scenario** is a text file: one customer, what he knows, and every sentence he can say. Students type in their own words; the program decides what a sentence means and picks his answer from those you wrote. You do not write a tree of dialogue, nor which line follows which. You write a person who remembers what he said, comes to trust, and loses patience. Scenarios are written in Chinese; so are the examples below.',
      },
      { p: 'A few words that are used from here on.' },
      {
        table: [
          ['topic', 'something the talk can be about, such as queues. What he knows hangs on topics'],
          ['fact', 'one thing he knows: “nine wrong parcels in three weeks”. Facts lie in four depths'],
          [
            'trust, patience',
            'two numbers in his mind, 0 to 100. With trust he tells what lies deep; without patience he goes',
          ],
          [
            'label',
            'the meaning of a sentence in one line, `ask/open/problem queue`: what it does, how it asks, which kind of question, about what',
          ],
          ['example', 'a sentence a student might say, under its label. The program learns from these alone'],
          [
            'card',
            'a sentence ready to be said: for students who do not know how to begin, and to ask back with when he did not understand',
          ],
          ['clue', 'half a sentence that he drops in passing, to be picked up'],
          ['customer number', 'an integer. The same number gives the same wording, order and improper wish'],
        ],
        head: ['Word', 'Meaning'],
        name: 'Words of this page',
      },
      { h: 'How a talk goes', id: 'course' },
      {
        ol: [
          'He says `opening`: his wish comes first.',
          'The student says a sentence, he answers: that is a turn. Looking at something in the room costs him no patience. A small scenario takes a dozen sentences, a large one twenty or so; after 40 he has to leave.',
          'The student writes the needs statement (who, what trouble, what consequence, what wish, by when) and hands it over.',
          'The student picks one of several proposals and puts it in his own words.',
          'A call seven days later, three sentences. Then the debrief: points and why, what was not found out, what could have been said.',
        ],
      },
      { h: 'When he tells a fact', id: 'depths' },
      {
        p: 'Everything turns on this table. Three conditions first: what the fact `needs` has been told or seen, trust is at least its `trust`, and he has not told it yet. Then it depends on its depth and on how one asks.',
      },
      {
        table: [
          [
            '`stated`',
            'the wish he comes with, what anybody can see',
            'any question about its topic',
            'one more helper in the afternoon',
          ],
          [
            '`implied`',
            'complaints and difficulties, without numbers',
            'an open question about its topic; or a factual or closed one about a difficulty or its effects (closed: from trust 50); or empathy',
            'at five the queue stands out of the door',
          ],
          [
            '`explicit`',
            'numbers, dates, names, what exactly he wants',
            'once the complaint it `needs` was told, by following it up in a later sentence (never in the same reply): asking, restating, empathy (closed: from trust 58)',
            'nine wrong parcels in three weeks, 640 yuan',
          ],
          [
            '`motive`',
            'the reason underneath, what he fears or is ashamed of',
            'a question about effects or benefits, or empathy; a merely open question needs trust 12 above its `trust`',
            'the deposit is his mother’s savings',
          ],
        ],
        head: ['Depth', 'What it is', 'What brings it out', 'The parcel station'],
        name: 'The four depths',
      },
      {
        ul: [
          '**A leading question** (one that carries its own answer: “the pay is too low, surely”) brings nothing out: he just nods it off.',
          'An **open** question brings out two facts of its topic at most, any other one, the shallow first, then as they stand in the file; a motive always comes alone. Of two topics in one sentence, the second brings one at most.',
          '**A follow-up without a topic** (“and then?”) is about what he spoke of last.',
          '**Restating** holds when he has spoken of that topic (one with a `stated` fact always: he came with it), and may bring the next explicit fact. **Empathy** counts where he has complained; twice in a row, the second falls flat.',
        ],
      },
      { h: 'When there is no fact to tell', id: 'no-fact' },
      { p: 'He looks for words in this order, so every topic needs all of these:' },
      {
        ol: [
          'To a closed question: the topic’s `yes`.',
          'While he still hides something, the first two times: the topic’s `guarded`.',
          'Asked a third time about what he has told: the fact’s `again`, and patience falls.',
          'The topic’s `answers`: small talk about the matter that gives nothing away.',
          'When all are used up: the lines of `voice`.',
        ],
      },
      {
        p: '**He never says the same sentence twice in a talk.** Each list is used up line by line, then the next one serves. So write a few more in each.',
      },
      { h: 'How trust and patience move', id: 'trust' },
      {
        table: [
          ['an open question in the first 8 sentences (three times at most)', '+2', ''],
          ['going on with what he has just spoken of', '+2', '+1'],
          ['asking for effects after a complaint, for benefits after something explicit', '+3', '+1'],
          ['a fact came out', '+1', '+2'],
          ['a right restatement (not two in a row)', '+4', '+2'],
          ['a restatement that puts his wrong number right', '+6', '+4'],
          ['empathy that meets something (+3 from the third on)', '+5', '+2'],
          ['a clue picked up / missed', '+3 / −3', '+2 / 0'],
          ['a leading question', '−3', '−2'],
          [
            'the third closed or factual question in a row, and every second from there; it is not answered',
            '−5',
            '−7',
          ],
          ['asking again', '−2', '−6'],
          ['pitching before needs are explicit; the third time he goes', '−10', '−15'],
          ['a date or contract before needs are explicit', '−5', '−8'],
          ['silence', '−2, then −5', '−8, then −16'],
          ['insult, pressure, a bribe; the second time he goes', '−22', '−35'],
          ['every sentence from the fourth on', '', '−1'],
        ],
        head: ['The student', 'Trust', 'Patience'],
        name: 'How trust and patience move',
      },
      {
        p: 'Needs are explicit once `readyAfter` explicit facts were told, two unless you say otherwise. A turn that was not understood costs nothing. Below 22 patience he hurries (`weary`); at 0 he says `leaving` and goes, but not after the proposal: the call is still held.',
      },
    ],
  },
  {
    id: 'plan',
    title: 'Before you write: the truth first',
    blocks: [
      {
        p: 'Do not begin with dialogue. Fill this sheet on paper; on the right is what the parcel station at the end of this page has. A line you cannot fill is what has not been thought out. For the first time keep to 4–6 topics and 8–12 facts; the four scenarios of the course have 15–17 topics and 22 facts each.',
      },
      {
        table: [
          [
            '1 Who the student is',
            'what he can do, what he cannot, what to bring back',
            'account manager of a courier branch: can move the van, send temps, install a system; cannot speak for the school',
          ],
          [
            '2 Who the customer is',
            'age, whom he fears, where it hurts, how he talks',
            '苏姐, who rents the campus parcel station; fears the review; sharp tongue, quick hands',
          ],
          [
            '3 The truth',
            'three or four sentences with numbers, dates, people',
            'the 16:30 van brings 260 parcels, shelving takes 90 minutes, students come at five; parcels lie in a heap; review on the 28th, ten complaints and she is out',
          ],
          [
            '4 What he asks for',
            'and how that differs from the truth',
            'one more helper, who could not find the parcels either',
          ],
          ['5 Topics', 'what students will ask about', 'queue, arrival, staff, school'],
          ['6 Depths', 'which facts of each topic lie how deep (next table)', ''],
          ['7 The wrong number', 'what he says wrong at first', '“two weeks”; it is three'],
          [
            '8 To be seen, to be heard',
            'things in the room; clues he drops',
            'the heap, the note on the window; a reversing van turns her stomach',
          ],
          [
            '9 The improper wish',
            'and the proper way instead',
            'fake five-star reviews; take the queue apart first, then report it',
          ],
          [
            '10 Proposals',
            'one that works, one that half works, one that just obeys',
            'van two hours earlier; lockers; a temp',
          ],
          ['11 Seven days later', 'if it was right, if it was not', 'no queue out of the door; one more complaint'],
        ],
        head: ['What', 'How', 'The parcel station'],
        name: 'The sheet',
      },
      { h: 'Facts by topic and depth', id: 'layers' },
      {
        table: [
          ['queue', '', 'out of the door at five', '9 wrong parcels in 3 weeks, 640 yuan', ''],
          ['arrival', 'two vans a day', 'no time to shelve the second', '260 parcels, 90 minutes', ''],
          ['staff', 'one more helper', '', '', 'the last one left because of the scolding'],
          ['school', '', 'not pleased', 'review on the 28th, ten complaints', 'the deposit is her mother’s'],
        ],
        head: ['Topic', 'stated', 'implied', 'explicit', 'motive'],
        name: 'Topics and depths',
      },
      {
        ul: [
          '**One leads to the next**: an explicit fact `needs` the complaint above it, a motive needs something explicit. A thing to be seen can be needed too.',
          '**The truth is put together**: no fact alone says what to do. The right proposal answers three or four.',
          '**Thresholds of trust**: 42–50 for explicit facts, 50–60 for motives. From 40 a good talk reaches 50 in five or six sentences, 60 in ten.',
          'Cells may stay empty, but give each topic one fact at least.',
        ],
      },
    ],
  },
];
