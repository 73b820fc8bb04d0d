/** Puts a value of an address into the fields of a name: the radio button that has it, a switch, or a text. */
function fill(fields: readonly HTMLInputElement[], value: string): void {
  for (const field of fields)
    if (field.type === 'radio') field.checked ||= field.value === value;
    else if (field.type === 'checkbox') field.checked = value === '1';
    else field.value = field.maxLength < 0 ? value : value.slice(0, field.maxLength);
}

/** Gives a form the answers of an address. What the form does not ask, or cannot be, is left out. */
export function fillForm(form: HTMLFormElement, query: string): void {
  const fields = [...form.querySelectorAll('input')];
  for (const [name, value] of new URLSearchParams(query)) {
    const named = fields.filter((field) => field.name === name);
    const isRadio = named.some(({ type }) => type === 'radio');
    if (isRadio && !named.some((field) => field.value === value)) continue;
    if (isRadio) for (const field of named) field.checked = false;
    fill(named, value);
  }
}
