/** Sends what the page of an operation shows, with the session or a key, and shows the answer below it. */
export function tryApi(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-api]');
  if (!form) return;
  for (const button of form.querySelectorAll<HTMLButtonElement>('[data-scripted]')) button.hidden = false;
  form.addEventListener('submit', event => {
    event.preventDefault();
    void send(form);
  });
}

async function send(form: HTMLFormElement): Promise<void> {
  const [method = 'GET', template = ''] = (form.dataset.api ?? '').split(' ');
  const fields = [...new FormData(form)].map(([name, value]): [string, string] => [name, String(value)]).filter(([, value]) => value !== '');
  const of = (place: string) => fields.filter(([name]) => name.startsWith(place)).map(([name, value]): [string, string] => [name.slice(place.length), value]);
  const typed = (name: string) => fields.find(([field]) => field === name)?.[1];
  const headers = new Headers(of('header.'));
  const key = typed('key');
  if (key) headers.set('Authorization', `Bearer ${key.trim()}`);
  const body = method === 'GET' ? undefined : typed('body');
  if (body) headers.set('Content-Type', 'application/json');
  const path = of('path.').reduce((address, [name, value]) => address.replace(`{${name}}`, encodeURIComponent(value)), template);
  const query = new URLSearchParams(of('query.')).toString();
  const shown = form.querySelector<HTMLElement>('[data-api-answer]');
  if (!shown) return;
  shown.hidden = false;
  try {
    // A key stands for another system: the session stays at home.
    const answer = await fetch(query ? `${path}?${query}` : path, { method, headers, body, credentials: key ? 'omit' : 'same-origin' });
    const version = answer.headers.get('ETag');
    shown.textContent = [`${answer.status}`, version ? `ETag: ${version}` : '', readable(await answer.text())].filter(line => line !== '').join('\n');
  } catch {
    shown.textContent = '没有连上，请稍后再试。';
  }
}

function readable(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
