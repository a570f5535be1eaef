/**
 * Checks and tidies what was pasted, in a thread of its own: 200 KB of rubbish must not freeze the page. This is the only
 * file that brings Zod and the YAML parser to a browser.
 */
import { cleanPasted, readPasted } from '#src/source/pasted.ts';
import { tidyQuestions } from '#src/source/print-questions.ts';
import { type CheckRequest, type FromWorker, mostFaults } from './check.ts';

addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  const { text, locale, points } = data;
  const answer: FromWorker =
    data.task === 'tidy'
      ? { task: 'tidy', text: tidyQuestions(cleanPasted(text)) }
      : { task: 'check', ...cut(readPasted(text, { locale, points })) };
  postMessage(answer);
});

const cut = ({ faults, ...rest }: ReturnType<typeof readPasted>) => ({
  ...rest,
  faults: faults.slice(0, mostFaults),
  faultCount: faults.length,
});

postMessage('ready' satisfies FromWorker);
