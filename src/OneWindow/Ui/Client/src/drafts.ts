const pause = 3000;

/** Saves forms with `data-draft` while somebody writes, and says so in the form's foot. */
export function keepDrafts(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-draft]')) keepDraftOf(form);
}

function keepDraftOf(form: HTMLFormElement): void {
  let waiting: number | undefined;
  let leaving = false;

  form.addEventListener('input', () => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => void save(), pause);
  });
  form.addEventListener('submit', () => {
    leaving = true;
    window.clearTimeout(waiting);
  });

  async function save(): Promise<void> {
    if (leaving) return;
    // Files are not part of a draft: they are sent once, with the form.
    const body = new FormData(form);
    for (const file of form.querySelectorAll<HTMLInputElement>('input[type=file]')) body.delete(file.name);
    try {
      const answer = await fetch(form.dataset.draft!, { method: 'POST', body });
      say(answer.ok ? `草稿 ${time()} 已保存` : '草稿没有保存，内容还在本页。请尽快提交');
    } catch {
      say('网络断了，草稿没有保存，内容还在本页');
    }
  }

  function say(words: string): void {
    const status = form.querySelector('[data-draft-status]');
    if (status) status.textContent = words;
  }
}

function time(): string {
  return new Date().toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit', hour12: false });
}
