/** A stem as it is read: paragraphs and lines stay what they are, though it stands in a legend, where no paragraph may. */
export function Stem({ text }: { text: string }) {
  const paragraphs = text.trim().split(/\n\s*\n/);
  if (paragraphs.length === 1 && !text.includes('\n')) return <>{text}</>;
  return (
    <>
      {paragraphs.map((paragraph) => (
        <span key={paragraph} class="stem-paragraph">
          {paragraph}
        </span>
      ))}
    </>
  );
}
