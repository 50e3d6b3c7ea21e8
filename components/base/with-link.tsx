/** Stands in a sentence where the link goes: a character that no text has. */
const PLACE = '\uE000';

interface Props {
  /** Makes the sentence around what it is given. */
  sentence: (link: string) => string;
  href: string;
  words: string;
}

/** A sentence with a link in its midst, wherever the language wants it. */
export function WithLink({ sentence, href, words }: Props) {
  const [before = '', after = ''] = sentence(PLACE).split(PLACE);
  return (
    <>
      {before}
      <a href={href} target="_blank" rel="noopener noreferrer">
        {words}
      </a>
      {after}
    </>
  );
}
