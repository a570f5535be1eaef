import { h } from 'preact';
import { mount } from '#src/components/mount.client.ts';
import type { Texts } from '#src/i18n/texts.ts';
import { makePorts } from './ports.client.ts';
import { QuestionForm, type QuestionProps } from './QuestionForm.tsx';
import { loadView } from './views.ts';

/** Brings one server-rendered question to life. Its texts stand once on an element around it, for all questions there. */
export const mountQuestion = (element: HTMLElement): Promise<void> =>
  mount<QuestionProps>(element, async ({ item, publicVersion, keyHref }) => {
    const kindView = await loadView(item);
    const ports = makePorts(item, publicVersion, keyHref);
    const around = element.closest<HTMLElement>('[data-question-texts]');
    const texts = JSON.parse(around?.dataset.questionTexts ?? '{}') as Texts['question'];
    return (props) => h(QuestionForm, { ...props, texts, kindView, ports });
  });
