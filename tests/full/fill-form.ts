import type { Locator } from 'playwright-core'

import { exampleSignIn } from '../bring-account.ts'
import type { AcceptedFile } from '../example-world.ts'

/** Fills a form with what is new and acceptable; `file` is one that it accepts. */
export const fillForm = async (form: Locator, file: AcceptedFile | undefined): Promise<void> => {
  // The symbol of a paper is acceptable everywhere.
  await form.evaluate(fillFields, {
    ...exampleSignIn,
    words: `SC99 Doc.${++filledForms}`,
    newEmail: `reader.${filledForms}@example.org`,
  })
  for (const field of file ? await form.locator('input[type=file]').all() : [])
    await field.setInputFiles({
      name: file?.fileName ?? '',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(file?.bytes ?? []),
    })
}

let filledForms = 0

/** Runs in the page, so it holds all that it needs. */
const fillFields = (
  form: Element,
  { words, email, newEmail, password }: Record<'words' | 'email' | 'newEmail' | 'password', string>,
): void => {
  for (let around: Element | null = form; around; around = around.parentElement)
    if (around instanceof HTMLDetailsElement) around.open = true
  for (const field of form.querySelectorAll('input, select, textarea')) {
    const { required, inputMode } = field as HTMLInputElement
    // A name that the page offers, a number and a web address are no words; what is there stays.
    const isOfKind = field.hasAttribute('list') || ['numeric', 'decimal', 'url'].includes(inputMode)
    if (field instanceof HTMLTextAreaElement) field.value = `${field.value} ${words}`.trim()
    else if (field instanceof HTMLInputElement && field.type === 'password') field.value = password
    else if (field instanceof HTMLInputElement && field.autocomplete === 'username') field.value = email
    else if (field instanceof HTMLInputElement && field.inputMode === 'email') field.value = newEmail
    else if (field instanceof HTMLInputElement && field.type === 'text' && !isOfKind) field.value = words
    else if (field instanceof HTMLInputElement && field.type === 'date' && required)
      field.value ||= '2031-02-01'
    // What nobody has chosen is left to Jacana, where the form does not demand a choice.
    else if (
      field instanceof HTMLSelectElement &&
      (field.value !== '' || field.ariaRequired === 'true' || required)
    )
      field.selectedIndex = (field.selectedIndex + 1) % field.options.length
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  // Of boxes that need one, which no browser asks for, the first.
  for (const boxes of form.querySelectorAll('fieldset:has(legend .must)')) {
    const box = boxes.querySelector<HTMLInputElement>('input[type=checkbox]')
    if (box && !boxes.querySelector(':checked')) box.checked = true
  }
}

/** Makes one field of a form unacceptable, past what a browser would stop; false where no field can be. */
export const breakForm = (form: Locator): Promise<boolean> => form.evaluate(breakField)

const breakField = (form: Element): boolean => {
  if (form instanceof HTMLFormElement) form.noValidate = true
  const text = form.querySelector<HTMLInputElement>('[maxlength]')
  const choice = form.querySelector('select')
  const file = form.querySelector<HTMLInputElement>('input[type=file]')
  const stamp = form.querySelector<HTMLInputElement>('input[name=version]')
  if (text) text.value = 'x'.repeat(text.maxLength + 1)
  else if (choice) choice.add(new Option('', 'none such', true, true))
  else if (file) file.value = ''
  else if (stamp) stamp.value = '0'
  return (text ?? choice ?? file ?? stamp) !== null
}

/** The buttons that send a form, within it and elsewhere on its page. */
export const buttonsOf = async (form: Locator): Promise<Locator[]> => {
  const id = await form.getAttribute('id')
  return [
    ...(await form.locator('button:not([type=button]):visible:enabled').all()),
    ...(id ? await form.page().locator(`button[form="${id}"]:visible:enabled`).all() : []),
  ]
}
