/** Whoever leaves a page with a changed form marked `data-warn` is asked first, in the words of the page. */
const unsaved = (): boolean =>
  [...document.querySelectorAll<HTMLFormElement>('form[data-warn]')].some(
    form => form !== sent && (form.dataset['warn'] === 'refused' || [...form.elements].some(changed)),
  )

/** The form that is on its way: what it holds is not lost. */
let sent: EventTarget | null = null

document.addEventListener('turbo:submit-start', ({ target }) => (sent = target))
document.addEventListener('turbo:load', () => (sent = null))

const changed = (field: Element): boolean => {
  if (field instanceof HTMLSelectElement)
    return [...field.options].some(option => option.selected !== option.defaultSelected && option.value)
  const written =
    field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type !== 'file')
  return written && field.value !== field.defaultValue
}

document.addEventListener('turbo:before-visit', event => {
  if (unsaved() && !window.confirm(document.body.dataset['leave'])) event.preventDefault()
})

window.addEventListener('beforeunload', event => {
  if (unsaved()) event.preventDefault()
})
