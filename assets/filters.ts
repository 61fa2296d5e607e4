/**
 * A choice made with the pointer submits a form marked `data-submit-on-change` at once.
 * A choice made with keys waits for Enter or the button.
 */
let usesPointer = false

document.addEventListener('pointerdown', () => (usesPointer = true), { capture: true })
document.addEventListener('keydown', () => (usesPointer = false), { capture: true })

const filtersOf = (target: EventTarget | null): HTMLFormElement | null =>
  target instanceof HTMLSelectElement ? target.closest<HTMLFormElement>('form[data-submit-on-change]') : null

document.addEventListener('change', event => {
  if (usesPointer) filtersOf(event.target)?.requestSubmit()
})

document.addEventListener('keydown', event => {
  const form = event.key === 'Enter' ? filtersOf(event.target) : null
  if (!form) return
  event.preventDefault()
  form.requestSubmit()
})

/** The focus stays on the same filter in the next page. */
let focusSelector: string | undefined

document.addEventListener('turbo:submit-start', ({ target }) => {
  if (!(target instanceof HTMLFormElement) || !target.matches('[data-submit-on-change]')) return
  const { activeElement } = document
  const name =
    activeElement instanceof HTMLElement && target.contains(activeElement)
      ? activeElement.getAttribute('name')
      : undefined
  focusSelector = name === undefined ? undefined : name === null ? 'button' : `[name="${CSS.escape(name)}"]`
})

document.addEventListener('turbo:load', () => {
  if (focusSelector)
    document
      .querySelector<HTMLElement>(`form[data-submit-on-change] ${focusSelector}`)
      ?.focus({ preventScroll: true })
  focusSelector = undefined
})
