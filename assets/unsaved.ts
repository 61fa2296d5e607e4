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

/** A refused form stays on its page, with changes that can still be lost. */
document.addEventListener('turbo:submit-end', event => {
  if (event instanceof CustomEvent && !event.detail.success) sendingForm = null
})

const isChanged = (field: Element): boolean => {
  if (field instanceof HTMLSelectElement) {
    const options = [...field.options]
    const first = options.find(option => option.defaultSelected) ?? options[0]
    return first !== undefined && !first.selected
  }
  const isTextField =
    field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type !== 'file')
  return isTextField && field.value !== field.defaultValue
}

const mayLeave = (): boolean => !hasUnsavedChanges() || window.confirm(document.body.dataset['leave'])

document.addEventListener('turbo:before-visit', event => {
  if (!mayLeave()) event.preventDefault()
})

window.addEventListener('beforeunload', event => {
  if (hasUnsavedChanges()) event.preventDefault()
})

/** The number of an entry in the window's history, as Turbo counts them; an anchor's entry has none yet. */
const numberOf = (state: { turbo?: { restorationIndex: number } } | null): number | undefined =>
  state?.turbo?.restorationIndex

let presentEntry = 0
let isReturning = false

document.addEventListener('turbo:load', () => (presentEntry = numberOf(history.state) ?? 0))

/**
 * Back and Forward cannot be prevented: where the person stays, the step is taken back.
 * Turbo must see neither step. Listeners of a window are called in the order in which they were added.
 */
window.addEventListener('popstate', event => {
  const entry = numberOf(event.state)
  if (entry === undefined) {
    presentEntry += 1
    return
  }
  if (!isReturning && mayLeave()) return
  event.stopImmediatePropagation()
  if (!isReturning) history.go(presentEntry - entry)
  isReturning = !isReturning
})
