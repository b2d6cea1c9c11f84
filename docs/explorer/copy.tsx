import { useRef, useState } from 'preact/hooks';
import { type Lang, words } from './words.js';

/** A button that copies a text, and says on its face whether it could. */
export function CopyButton({ label, lang, text }: { label: string; lang: Lang; text: () => string }) {
  const [said, setSaid] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const copy = async (): Promise<void> => {
    clearTimeout(timer.current);
    try {
      await navigator.clipboard.writeText(text());
      setSaid(words[lang].copied);
    } catch {
      setSaid(words[lang].copyFailed);
    }
    timer.current = setTimeout(() => setSaid(''), 2500);
  };
  return (
    <button type="button" class="quiet copies" onClick={() => void copy()}>
      <span class={said === '' ? '' : 'away'}>{label}</span>
      <span class="said" role="status">
        {said}
      </span>
    </button>
  );
}
