/** A common phrase goes to where the text field's cursor stands. */
export function insertPhrases(): void {
  document.addEventListener('click', event => {
    const button = (event.target as Element).closest('button[data-phrase]');
    const text = button?.closest('[data-field]')?.querySelector('textarea');
    if (!button || !text) return;
    text.setRangeText(button.textContent ?? '', text.selectionStart, text.selectionEnd, 'end');
    text.dispatchEvent(new Event('input', { bubbles: true }));
    text.focus();
  });
}

/** Buttons that only script can make work are shown only with script. */
export function showPrintButtons(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }
}

/** Says which files are chosen, beside the Chinese button that stands for the browser's own. */
export function nameChosenFiles(): void {
  document.addEventListener('change', event => {
    const input = event.target as HTMLInputElement;
    const names = input.parentElement?.querySelector('[data-file-names]');
    if (input.type !== 'file' || !names) return;
    names.textContent = [...(input.files ?? [])].map(file => file.name).join('、') || '还没有选';
  });
}

/** A form that came back begins at what is to be mended. */
export function focusErrors(): void {
  document.querySelector<HTMLElement>('[data-focus]')?.focus();
}
