/** Whether a form marked `data-warn` has unsaved changes. Leaving its page asks for confirmation first. */
const hasUnsavedChanges = (): boolean =>
  [...document.querySelectorAll<HTMLFormElement>('form[data-warn]')].some(
    form =>
      form !== sendingForm && (form.dataset['warn'] === 'refused' || [...form.elements].some(isChanged)),
  )

/** The form that is being sent, whose changes are not lost. */
let sendingForm: EventTarget | null = null

document.addEventListener('turbo:submit-start', ({ target }) => (sendingForm = target))
document.addEventListener('turbo:load', () => (sendingForm = null))

const isChanged = (field: Element): boolean => {
  if (field instanceof HTMLSelectElement)
    return [...field.options].some(option => option.selected !== option.defaultSelected && option.value)
  const isTextField =
    field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type !== 'file')
  return isTextField && field.value !== field.defaultValue
}

document.addEventListener('turbo:before-visit', event => {
  if (hasUnsavedChanges() && !window.confirm(document.body.dataset['leave'])) event.preventDefault()
})

window.addEventListener('beforeunload', event => {
  if (hasUnsavedChanges()) event.preventDefault()
})
