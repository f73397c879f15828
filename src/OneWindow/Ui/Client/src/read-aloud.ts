/** 读给我听: the browser's own voice reads the page, section by section; pressed again it stops. */
export function readAloud(): void {
  const button = document.querySelector<HTMLButtonElement>('button[data-read-aloud]');
  if (!button || !('speechSynthesis' in window)) return;
  const words = button.textContent ?? '';
  const rest = (): void => { button.textContent = words; };
  button.hidden = false;
  button.addEventListener('click', () => {
    if (speechSynthesis.speaking) {
      speechSynthesis.cancel();
      rest();
      return;
    }
    const text = document.querySelector<HTMLElement>('main')?.innerText ?? '';
    const parts = text.split(/\n+/).filter(part => part.trim());
    parts.forEach((part, index) => {
      const voice = new SpeechSynthesisUtterance(part);
      voice.lang = 'zh-CN';
      voice.rate = 0.9;
      if (index === parts.length - 1) voice.onend = rest;
      speechSynthesis.speak(voice);
    });
    button.textContent = '停';
  });
  window.addEventListener('pagehide', () => speechSynthesis.cancel());
}
