import { fill } from '#src/i18n/locales.ts';
import type { Entry } from './customer/state.ts';
import { describeMeaning } from './words.ts';
import type { RoomProps } from './room.tsx';

/** What was said and seen, from his first word on. */
export function Transcript(props: RoomProps) {
  const { scenario, talk, texts, full } = props;
  return (
    <ol
      class="rp-log"
      aria-live="polite"
      aria-relevant="additions"
      aria-label={texts.transcript}
      lang="zh-CN"
      tabIndex={-1}
    >
      <Line who="them" name={scenario.customer.name} text={full.opening} />
      {talk.log.map((entry) => (
        <Exchange key={entry.turn} {...props} entry={entry} />
      ))}
    </ol>
  );
}

function Line({ who, name, text }: { who: 'me' | 'them' | 'seen'; name: string; text: string }) {
  return (
    <li class={`rp-line ${who}`}>
      <span class="rp-name">{name}</span>
      <p>{text}</p>
    </li>
  );
}

/** One turn: what was done, then what came of it. */
function Exchange({ entry, state, texts, scenario, full }: RoomProps & { entry: Entry }) {
  const { what, text, reply } = entry;
  const guided = state.sheet.run?.mode === 'guided';
  if (what === 'hint') return null;
  if (what === 'look') return <Line who="seen" name={fill(texts.looked, { what: text })} text={reply} />;
  const mine = mineOf(entry, texts, full);
  return (
    <>
      {mine !== '' && (
        <li class="rp-line me">
          <span class="rp-name">{texts.you}</span>
          <p>{mine}</p>
          {guided && entry.act && (
            <p class="rp-read">{fill(texts.readAs, { reading: describeMeaning(entry, texts, full) })}</p>
          )}
        </li>
      )}
      {what === 'say' && text.trim() === '' && (
        <li class="rp-line seen">
          <p>{texts.saidNothing}</p>
        </li>
      )}
      {reply !== '' && <Line who="them" name={scenario.customer.name} text={reply} />}
    </>
  );
}

function mineOf({ what, text }: Entry, texts: RoomProps['texts'], _full: RoomProps['full']): string {
  if (what === 'statement') return texts.handedStatement;
  if (what === 'propose') return text === '' ? texts.handedProposal : text;
  return text;
}
