interface ConfigRequest extends Event {
  detail: { elt: HTMLElement; verb: string; parameters: Record<string, unknown> };
}

/**
 * A field that asks the server by itself (a check, candidates) sends only its own value, under the plain name in
 * `data-sent-as`, and the form's antiforgery token; not the whole form under the names of a form model.
 */
export function sendFieldsUnderPlainNames(): void {
  document.addEventListener('htmx:configRequest', event => {
    const { elt, verb, parameters } = (event as ConfigRequest).detail;
    const name = elt.dataset.sentAs;
    if (name === undefined || !(elt instanceof HTMLInputElement)) return;

    const plain: Record<string, string> = { [name]: elt.value };
    if (typeof parameters.field === 'string') plain.field = parameters.field;
    const token = elt.form?.querySelector<HTMLInputElement>('input[name=__RequestVerificationToken]');
    if (verb !== 'get' && token) plain[token.name] = token.value;
    (event as ConfigRequest).detail.parameters = plain;
  });

  document.addEventListener('htmx:afterSwap', event => {
    const answer = event.target as HTMLElement;
    const field = document.querySelector(`[hx-target="#${answer.id}"][data-sent-as=value]`);
    field?.setAttribute('aria-invalid', String(answer.querySelector('.ow-bad__msg') !== null));
  });
}
