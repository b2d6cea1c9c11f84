import { type Lang, words } from '../explorer/words.js';

/** A text to take along, with the button that copies it. */
export function Copyable({
  id,
  title,
  lang,
  text,
  code,
}: {
  id: string;
  title: string;
  lang: Lang;
  text: string;
  code?: boolean;
}) {
  const { copy, copied, copyFailed } = words[lang];
  return (
    <div class="copyable">
      <div class="copyable-head">
        <h3 id={`${id}-title`}>{title}</h3>
        <button
          type="button"
          class="quiet"
          data-copy={id}
          data-copied={copied}
          data-failed={copyFailed}
          aria-describedby={`${id}-title`}
        >
          {copy}
        </button>
      </div>
      {code ? (
        <pre tabIndex={0}>
          <code id={id}>{text}</code>
        </pre>
      ) : (
        <p id={id}>{text}</p>
      )}
    </div>
  );
}
