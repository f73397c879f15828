/** At the counter Enter goes to the next field, as in the programs that clerks know; the last one leads to the big button. */
export function moveOnWithEnter(): void {
  document.addEventListener('keydown', event => {
    // Enter also ends the choice of a Chinese word; then it is not ours.
    if (event.key !== 'Enter' || event.isComposing || event.ctrlKey || event.altKey) return;
    const field = event.target;
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) return;
    const form = field.form;
    if (!form?.hasAttribute('data-enter-next') || field.type === 'submit' || field.type === 'file') return;

    event.preventDefault();
    const stops = [...form.elements].filter(isStop);
    (stops[stops.indexOf(field) + 1] as HTMLElement | undefined)?.focus();
  });
}

/** Fields that take typing or choosing, and the primary button; of a group of radio buttons only the one that Tab would reach. */
function isStop(element: Element): boolean {
  if (!(element instanceof HTMLElement) || element.offsetParent === null || element.matches(':disabled, [readonly]')) return false;
  if (element instanceof HTMLInputElement && element.type === 'radio') return element.checked || isFirstOfUnchosen(element);
  return element.matches('input:not([type=hidden]), select, textarea, button.btn-primary[type=submit]');
}

function isFirstOfUnchosen(radio: HTMLInputElement): boolean {
  const group = [...(radio.form?.elements ?? [])]
    .filter((other): other is HTMLInputElement => other instanceof HTMLInputElement && other.type === 'radio' && other.name === radio.name);
  return group[0] === radio && !group.some(other => other.checked);
}
