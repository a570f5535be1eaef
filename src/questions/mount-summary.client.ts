import { mount } from '#src/components/mount.client.ts';
import QuizSummary, { type QuizSummaryProps } from './QuizSummary.tsx';

/** Shows the running summary of a quiz. */
export const mountSummary = (element: HTMLElement): Promise<void> =>
  mount<QuizSummaryProps>(element, async () => QuizSummary);
