/** What every page can do: change between light and dark, and copy what a button stands for. */

const root = document.documentElement;

document.querySelector('button[data-theme-switch]')?.addEventListener('click', () => {
  const dark = root.dataset['theme']
    ? root.dataset['theme'] === 'dark'
    : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset['theme'] = dark ? 'light' : 'dark';
  try {
    // TypeDoc's pages keep their theme under the same name
    localStorage.setItem('tsd-theme', root.dataset['theme']);
  } catch {
    // storage is off: the choice holds for this page
  }
});

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const label = button.textContent;
  button.addEventListener('click', async () => {
    const source = document.querySelector(`#${button.dataset['copy']}`);
    try {
      await navigator.clipboard.writeText(source?.textContent ?? '');
      button.textContent = button.dataset['copied']!;
    } catch {
      button.textContent = button.dataset['failed']!;
    }
    setTimeout(() => (button.textContent = label), 2500);
  });
}
