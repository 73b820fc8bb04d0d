import { readQuery } from '../../route/bent.ts';

/** Sets the fields of a name to a value: a radio button, a switch or a text. */
function fill(fields: readonly HTMLInputElement[], value: string): void {
  for (const field of fields)
    if (field.type === 'radio') field.checked ||= field.value === value;
    else if (field.type === 'checkbox') field.checked = value === '1';
    else field.value = field.maxLength < 0 ? value : value.slice(0, field.maxLength);
}

/** Fills a form from the query of an address; unknown names and values are ignored. */
export function fillForm(form: HTMLFormElement, query: string): void {
  const fields = [...form.querySelectorAll('input')];
  for (const [name, value] of readQuery(query)) {
    const named = fields.filter((field) => field.name === name);
    const isRadio = named.some(({ type }) => type === 'radio');
    if (isRadio && !named.some((field) => field.value === value)) continue;
    if (isRadio) for (const field of named) field.checked = false;
    fill(named, value);
  }
}
