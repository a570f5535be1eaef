import { h } from 'preact';
import { mount } from '#src/components/mount.client.ts';
import type { Texts } from '#src/i18n/texts.ts';
import { fetchItem } from '#src/questions/ports.client.ts';
import { QuestionForm } from '#src/questions/QuestionForm.tsx';
import type { QuestionProps } from '#src/questions/question-props.ts';
import { loadView } from '#src/questions/views.ts';
import { unrecordedPorts } from './unrecorded.client.ts';

/** Brings a server-rendered example to life, away from any record. */
export const mountExample = (element: HTMLElement): Promise<void> =>
  mount<QuestionProps>(element, async ({ item, keyHref = '' }) => {
    const kindView = await loadView(item);
    const around = element.closest<HTMLElement>('[data-question-texts]');
    const texts = JSON.parse(around?.dataset.questionTexts ?? '{}') as Texts['question'];
    const ports = unrecordedPorts(() => fetchItem(keyHref));
    return (props) => h(QuestionForm, { ...props, texts, kindView, ports });
  });
