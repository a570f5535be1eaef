import { useRef, useState } from 'preact/hooks';
import { fill } from '#src/i18n/locales.ts';
import { type Missed as MissedLine, printMissed } from '../missed.ts';
import type { DebriefProps } from './debrief-props.tsx';

/** What was not understood, in this browser, in this scenario: for the student as it was said, for authors as their file has it. */
export function Missed({ lines, texts, full, hrefs }: DebriefProps & { lines: readonly MissedLine[] }) {
  const [said, setSaid] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  const copy = (): void => {
    // On plain http there is no clipboard API: select the text, and copy it the old way where that is allowed.
    area.current?.select();
    let copied = false;
    try {
      copied = document.execCommand('copy');
    } catch {
      // Selected is enough.
    }
    setSaid(copied ? texts.missedCopied : texts.missedSelected);
  };
  return (
    <section class="rp-missed" aria-labelledby="rp-missed-title">
      <h3 id="rp-missed-title">{texts.missedTitle}</h3>
      <p class="quiet">{fill(texts.missedHelp, { n: lines.length })}</p>
      <ul lang="zh-CN">
        {lines.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <details>
        <summary>{texts.missedForAuthors}</summary>
        <p class="quiet">
          {texts.missedWhy} <a href={hrefs.guide}>{texts.missedGuide}</a>
        </p>
        <textarea
          ref={area}
          readOnly
          rows={Math.min(8, lines.length + 2)}
          aria-label={texts.missedForAuthors}
          value={printMissed(lines, full.id, full.cards)}
        />
        <p class="actions">
          <button type="button" onClick={copy}>
            {texts.missedCopy}
          </button>
          <span role="status">{said}</span>
        </p>
      </details>
    </section>
  );
}
