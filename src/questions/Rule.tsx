interface Props {
  /** What the question is and by which rule it is scored. */
  title: string;
  /** The rule in words. */
  words: string;
}

/** How partly right answers count, to be read before answering: the name in sight, the words behind it. */
export function Rule({ title, words }: Props) {
  return (
    <details class="rule">
      <summary>{title}</summary>
      <p>{words}</p>
    </details>
  );
}
