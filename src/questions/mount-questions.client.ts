import { h } from 'preact';
import { mount } from '#src/components/mount.client.ts';
import { makePorts } from './ports.client.ts';
import { QuestionForm, type QuestionProps } from './QuestionForm.tsx';
import { views } from './views.ts';

/** Brings one server-rendered question to life. */
export const mountQuestion = (element: HTMLElement): Promise<void> =>
  mount<QuestionProps>(element, async ({ item, publicVersion, keyHref }) => {
    const { default: kindView } = await views[item.kind]();
    const ports = makePorts(item, publicVersion, keyHref);
    return (props) => h(QuestionForm, { ...props, kindView, ports });
  });
